import { literatureFlow, type ReviewMethodQuery } from '@atlas/shared'
import { methodPage } from '../../../server/presenters/method-page'

type Method = ReviewMethodQuery['reviewMethod']

const noHearings: Method['hearings'] = {
  ...{ isWithheld: false, total: 0, kinds: [], otherKinds: 0, from: null, to: null },
}
const figures = (kind: string, changes: Partial<Method['records'][number]> = {}): Method['records'][number] => ({
  ...{ kind, total: 4, isTraced: true, verified: 1, collectedFrom: '2026-11-20', collectedTo: '2026-11-22' },
  confidence: [
    { code: 'high', count: 2 },
    { code: 'medium', count: 1 },
    { code: 'low', count: 0 },
  ],
  ...changes,
})
const data = (changes: Partial<Method> = {}): ReviewMethodQuery => ({
  reviewMethod: {
    ...{ searches: [], flow: literatureFlow([], []) as unknown as Method['flow'], hearings: noHearings },
    readings: [
      { code: 'full', count: 0 },
      { code: 'excerpt', count: 1 },
      { code: 'reference_only', count: 2 },
      { code: null, count: 1 },
    ],
    records: [figures('publication'), figures('initiative'), figures('page'), figures('training', { total: 0 })],
    coding: [],
    ...changes,
  },
  initiativeSearch: {
    total: 4,
    facets: [
      {
        ...{ key: 'department', label: 'Département', kind: 'department' },
        values: [
          { code: '75', label: 'Paris', count: 4 },
          { code: '69', label: 'Rhône', count: 9 },
        ],
      },
    ],
  } as unknown as ReviewMethodQuery['initiativeSearch'],
})

describe('the page of the method', () => {
  it('lists the types that hold records, in the order of the menus, without the site’s own pages', () => {
    const { lines, total, verified } = methodPage(data(), 'fr').collection
    expect(lines.map(({ kind }) => kind)).toEqual(['initiative', 'publication'])
    expect({ total: total.count, verified: verified.count }).toEqual({ total: 8, verified: 2 })
  })

  it('keeps what is not rated apart, and says nothing of a type that has no confidence', () => {
    const [line] = methodPage(data(), 'fr').collection.lines
    expect(line!.unrated!.count).toBe(1)
    expect(line!.collectedFrom!.short).toBe('20/11/2026')
    const untraced = methodPage(data({ records: [figures('initiative', { isTraced: false, confidence: [] })] }), 'fr')
    expect(untraced.collection.lines[0]).toMatchObject({ confidence: null, unrated: null, verified: null })
  })

  it('says what share of the publications was read, those that do not say it included', () => {
    expect(
      methodPage(data(), 'fr').readings.map(({ code, label, count, share }) => [code, label, count, share]),
    ).toEqual([
      ['full', 'Lue en entier', 0, '0'],
      ['excerpt', 'Lue par extraits', 1, '25'],
      ['reference_only', 'Référence seule, non lue', 2, '50'],
      [null, null, 1, '25'],
    ])
    const none = methodPage(data({ readings: [{ code: 'full', count: 0 }] }), 'fr').readings
    expect(none[0]!.share).toBeNull()
  })

  it('orders the eight departments of the region by what was found, the fewest first', () => {
    const { departments } = methodPage(data(), 'fr')
    expect(departments.map(({ code, count }) => [code, count])).toEqual([
      ...['77', '78', '91', '92', '93', '94', '95'].map((code) => [code, 0]),
      ['75', 4],
    ])
  })

  it('shows a logged search, and null for each number that nobody wrote down', () => {
    const search: Method['searches'][number] = {
      ...{ slug: 'pubmed', database: 'PubMed', searchedOn: '2026-11-22', equation: ' a AND b ', note: 'Essai' },
      ...{ hits: 1200, duplicates: 0, screened: null, included: null, sources: [] },
      covers: [
        { axis: 'field', axisLabel: 'Champ', code: 'care', label: 'Soins' },
        { axis: 'field', axisLabel: 'Champ', code: 'research', label: 'Recherche' },
      ],
    }
    const [view] = methodPage(data({ searches: [search] }), 'en').searches
    expect(view).toMatchObject({ equation: 'a AND b', covers: [{ axis: 'Champ', labels: ['Soins', 'Recherche'] }] })
    expect(view!.numbers.map(({ written }) => written)).toEqual(['1,200', '0', null, null])
    expect(view!.note).toEqual({ text: 'Essai', lang: 'fr' })
  })

  it.each<[string, Partial<Method['hearings']>, object]>([
    ['none', {}, { state: 'none', kinds: [] }],
    ['withheld', { isWithheld: true, total: null, otherKinds: null }, { state: 'withheld', threshold: 5, total: null }],
    [
      'told',
      { total: 12, kinds: [{ kind: 'hearing', count: 7 }], otherKinds: 5, from: '2026-03', to: '2026-11' },
      {
        ...{ state: 'told', total: '12', otherKinds: '5', from: 'mars 2026', to: 'novembre 2026' },
        kinds: [{ label: 'Audition', written: '7' }],
      },
    ],
    [
      'told, of one kind only: no others to name',
      { total: 6, kinds: [], otherKinds: 6, from: '2026-03', to: '2026-03' },
      { state: 'told', otherKinds: null },
    ],
  ])('tells the hearings: %s', (_what, hearings, expected) => {
    expect(methodPage(data({ hearings: { ...noHearings, ...hearings } }), 'fr').hearings).toMatchObject(expected)
  })
})
