import {
  actorCriteria,
  completeness,
  completenessCriteria,
  emptyFields,
  initiativeCriteria,
  isDescribedKind,
  practiceCriteria,
  publicationCriteria,
  type DescribedRecord,
} from '../../src'

const metOf = (record: DescribedRecord, criteria = initiativeCriteria as typeof actorCriteria) =>
  completeness(record, criteria)
    .criteria.filter(({ isMet }) => isMet)
    .map(({ code }) => code)

describe('the criteria', () => {
  const lists = Object.entries(completenessCriteria)

  it('follow the five headings of GRIPP2-SF for an initiative, then what the census asks', () => {
    expect(initiativeCriteria.map(({ code }) => code)).toEqual([
      ...['aim', 'methods', 'results', 'conclusions', 'reflections'],
      ...['who', 'level', 'role', 'pay', 'evaluation', 'sources'],
    ])
  })

  it.each(lists)('%s: a code each, a label and one sentence in both languages', (_kind, criteria) => {
    expect(new Set(criteria.map(({ code }) => code)).size).toBe(criteria.length)
    for (const { label, expected, metBy } of criteria) {
      for (const locale of ['fr', 'en'] as const) {
        expect(label[locale]).not.toBe('')
        expect(expected[locale]).toMatch(/^[^.]+\.$/)
      }
      expect(metBy.length).toBeGreaterThan(0)
    }
  })

  it('exist for four types and no other', () => {
    expect(lists.map(([kind]) => kind)).toEqual(['initiative', 'remuneration-practice', 'publication', 'actor'])
    expect(['factor', 'toString', ''].map(isDescribedKind)).toEqual([false, false, false])
  })
})

describe('completeness of an initiative', () => {
  it.each<[string, DescribedRecord, string[]]>([
    ['nothing', {}, []],
    ['blank texts and lines', { approach: ' ', objectives: [{ text: '' }], sources: [{ title: 'x' }] }, []],
    ['an objective', { objectives: [{ id: 3, text: 'Décider ensemble' }] }, ['aim']],
    [
      'the four texts',
      { approach: 'a', outcomes: 'b', partnershipEffects: 'c', lessons: 'd' },
      [...['methods', 'results', 'conclusions', 'reflections']],
    ],
    ['a number of partner users, be it zero', { partnerUserCount: { value: 0 } }, ['who']],
    ['a box of that number that nobody filled', { partnerUserCount: { isApproximate: false, value: null } }, []],
    ['a partner organisation', { partnerActors: [{ documentId: 'a' }] }, ['who']],
    ['a level', { categories: { engagement_level: ['partnership'] } }, ['level']],
    ['an axis without a category', { categories: { engagement_level: [], user_role: [] } }, []],
    ['the role, by its category', { categories: { user_role: ['peer'] } }, ['role']],
    ['the role, in the words of the source', { sourceRoleLabel: 'pair-aidant' }, ['role']],
    ['no evaluation, said', { evaluation: 'none' }, ['evaluation']],
    ['a pay practice', { linkedFrom: { remunerationPractices: 1 } }, ['pay']],
    ['no pay practice', { linkedFrom: { remunerationPractices: 0 } }, []],
    ['a source', { sources: [{ title: 'x', url: '' }, { url: 'https://example.org' }] }, ['sources']],
    ['a category named like an object’s own method', { categories: {} }, []],
  ])('%s', (_what, record, expected) => {
    expect(metOf(record)).toEqual(expected)
  })

  it('counts, and says where each is to be written', () => {
    const { met, total, criteria } = completeness({ outcomes: 'x', evaluation: 'none' }, initiativeCriteria)
    expect([met, total]).toEqual([2, 11])
    const fields = Object.fromEntries(criteria.map(({ code, fields: own }) => [code, own]))
    expect(fields).toMatchObject({
      aim: ['objectives'],
      level: ['categories'],
      role: ['categories', 'sourceRoleLabel'],
    })
    expect(fields.pay).toEqual([])
  })
})

describe('completeness of other types', () => {
  it('of a practice: an amount, or what its expenses are, « no » included', () => {
    expect(metOf({ rates: [{ audience: 'x' }], expensesCovered: false }, practiceCriteria)).toEqual(['expenses'])
    expect(metOf({ rates: [{ amountMin: 0 }] }, practiceCriteria)).toEqual(['amount'])
  })

  it('of a publication: a category of any axis', () => {
    expect(metOf({ categories: { theme: [] } }, publicationCriteria)).toEqual([])
    expect(metOf({ categories: { theme: ['cancer'] } }, publicationCriteria)).toEqual(['classification'])
  })

  it('of an organisation: its town, one of its numbers', () => {
    expect(metOf({ place: { id: 1, country: 'FR' }, siret: '' }, actorCriteria)).toEqual([])
    expect(metOf({ place: { commune: 'Bobigny' }, finess: '930000001' }, actorCriteria)).toEqual(['place', 'registry'])
  })
})

describe('emptyFields', () => {
  it('keeps what says nothing: zero and no are said', () => {
    const record = { a: 'x', b: ' ', c: [], d: ['x'], e: 0, f: null, g: undefined, h: false, i: { value: 3 } }
    expect(emptyFields(record, [...'abcdefghij'])).toEqual(['b', 'c', 'f', 'g', 'j'])
  })
})
