import { initiativeCriteria, initiativeFields } from '@atlas/shared'
import { initiativePage } from '../../../server/presenters/initiative-page'
import { bareInitiative, card, initiativeAnswer, practice } from './samples'

const today = '2026-11-22'
const present = (...answer: Parameters<typeof initiativeAnswer>) =>
  initiativePage(initiativeAnswer(...answer), 'fr', today)!

describe('initiativePage', () => {
  it('is null when there is no such initiative', () => {
    expect(initiativePage(initiativeAnswer(null), 'fr', today)).toBeNull()
  })

  it('gathers all that is unknown, and invents nothing', () => {
    const page = present({})
    expect(page.unknown).toEqual([...initiativeFields])
    expect(page.completeness.met).toEqual([])
    expect(page.completeness.missing.map(({ code }) => code)).toEqual(initiativeCriteria.map(({ code }) => code))
    expect(page).toMatchObject({
      lead: null,
      years: null,
      stage: null,
      counts: [],
      places: [],
      sources: [],
      website: null,
    })
    expect(page.brief).toMatchObject({ level: null, groups: [], payForms: [] })
  })

  it('does not call unknown what is zero or false', () => {
    const counted = { value: 0, isApproximate: false, countedOn: null, datePrecision: null, note: null }
    const page = present({ trainedCount: counted })
    expect(page.unknown).not.toContain('trainedCount')
    expect(page.counts).toEqual([{ key: 'trained', value: '0', isApproximate: false, counted: null, note: null }])
  })

  it('keeps the counters of people apart, in order, each with as much of its date as is known', () => {
    const count = { isApproximate: true, note: ' selon le site ', countedOn: '2025-03-01' }
    const page = present({
      reachedCount: { ...count, value: 12000, datePrecision: 'year' },
      partnerUserCount: { ...count, value: 8, datePrecision: 'day' },
      trainedCount: { ...count, value: null, datePrecision: null },
    })
    expect(page.counts.map(({ key, value, counted }) => [key, value, counted?.text])).toEqual([
      ['partnerUsers', '8', '1er mars 2025'],
      ['reached', '12\u202f000', '2025'],
    ])
  })

  it('puts the brief in the words and order of the typology', () => {
    const page = present({
      categories: [{ key: 'field.research' }, { key: 'engagement_level.partnership' }, { key: 'field.care' }],
      sourceRoleLabel: 'pair-aidant',
    })
    expect(page.brief.level?.label).toBe('Partenariat')
    expect(page.brief.levels.map(({ code }) => code)).toEqual(['information', 'partnership'])
    expect(page.brief.groups.map(({ key, values }) => [key, values.map(({ label }) => label)])).toEqual([
      ['field', ['Soins', 'Recherche']],
    ])
    expect(page.brief.roleLabel).toBe('pair-aidant')
  })

  it('says how people are recognised, each form once', () => {
    const paid = { ...practice, form: 'hourly_vacation' as const }
    const page = present({}, { remunerationPractices: [paid, { ...paid, slug: 'b' }, practice] })
    expect(page.brief.payForms).toEqual(['Vacation horaire'])
    expect(page.practices).toHaveLength(3)
  })

  it('shows the translation where there is one, and French, marked, where there is none', () => {
    const translation = { ...bareInitiative, locale: 'en', title: 'Patients’ café', objectives: [{ text: 'Meet' }] }
    const answer = initiativeAnswer({
      summary: 'Une fois par mois.',
      objectives: [{ text: 'Se rencontrer' }],
      localizations: [translation],
    })
    const { texts } = initiativePage(answer, 'en', today)!
    expect(texts.title).toEqual({ text: 'Patients’ café', lang: null })
    expect(texts.objectives).toEqual([{ text: 'Meet', lang: null }])
    expect(texts.summary).toEqual({ text: 'Une fois par mois.', lang: 'fr' })
  })

  it('shows the departments covered, and only departments', () => {
    expect(present({ coverage: ['93', 'xx', 12] }).coverage).toEqual([{ code: '93', words: 'Seine-Saint-Denis (93)' }])
    expect(present({ coverage: 'tout' }).coverage).toEqual([])
  })

  it('makes no link of what is not a web address', () => {
    expect(present({ website: 'javascript:alert(1)' }).website).toBeNull()
    expect(present({ website: 'https://exemple.fr' }).website).toBe('https://exemple.fr')
  })

  it('says the freshness as of the day', () => {
    const freshness = (verifiedOn: string | null) => present({ verifiedOn, collectedOn: '2026-11-01' }).trust.freshness
    expect(freshness(null)).toMatchObject({ code: 'update_advised', months: 12, neverVerifiedWith: 'organisation' })
    expect(freshness('2026-06-01')).toMatchObject({ code: 'up_to_date', neverVerifiedWith: null })
    expect(freshness('2025-06-01').code).toBe('update_advised')
    expect(freshness('2024-06-01').code).toBe('update_required')
  })

  it('shows those most like it', () => {
    expect(present({}, { initiativeNeighbours: [card({ slug: 'voisine' })] }).neighbours[0]?.slug).toBe('voisine')
  })
})
