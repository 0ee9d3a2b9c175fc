import { initiativeItems } from '../../src/read-model/initiative-items'
import type { ActorRow, InitiativeRow, Rows } from '../../src/read-model/rows'
import { taxonomyOf } from '../../src/read-model/taxonomy'

const place = (departmentCode: string) => ({
  ...{ label: 'Hôpital', commune: 'Bobigny', communeCode: null, departmentCode, regionCode: null },
  ...{ region: null, country: 'FR' },
  ...{ latitude: null, longitude: null, precision: null },
})
const actor = (documentId: string): ActorRow => ({
  ...{ documentId, locale: 'fr', slug: documentId, name: documentId, acronym: null, description: null, place: null },
  ...{ collectedOn: null, verifiedOn: null, verificationPeriod: null },
  type: { documentId: 'doc-university' },
})
const french: InitiativeRow = {
  ...{ documentId: 'one', locale: 'fr', slug: 'one', title: 'Un', summary: null, description: 'Description' },
  ...{
    objectives: [{ text: 'Former' }],
    ...{ approach: null, outcomes: null, partnershipEffects: null, lessons: null },
    stage: 'unheard_of',
    scale: null,
    startYear: 2020,
  },
  ...{ endYear: null, sourceRoleLabel: 'pair-aidant', coverage: ['93', '75'], confidence: 'high' },
  ...{ collectedOn: '2026-01-02', verifiedOn: null, verificationPeriod: null, createdAt: '2025-01-01T00:00:00Z' },
  places: [place('93')],
  categories: [{ documentId: 'doc-care' }, { documentId: 'withdrawn' }],
  leadActor: { documentId: 'lead' },
  partnerActors: [{ documentId: 'partner' }, { documentId: 'unpublished' }],
  publications: [],
}
// Links of a translation point at translations and may be missing.
const english: InitiativeRow = { ...french, locale: 'en', title: 'One', leadActor: null, categories: [], places: [] }

const axis = (code: string, appliesTo: string[]) => ({
  ...{ documentId: code, locale: 'fr' as const, code, label: code, definition: null, order: 1 },
  ...{ isMandatory: true, isMultiple: true, appliesTo, origin: null },
})
const category = (code: string, axisId: string) => ({
  ...{ documentId: `doc-${code}`, locale: 'fr' as const, code, label: code, definition: null, order: 1 },
  axis: { documentId: axisId },
  incompatibleWith: [],
})
const rows = (initiatives: InitiativeRow[]): Rows => ({
  axes: [axis('field', ['initiative']), axis('actor_type', ['actor'])],
  categories: [category('care', 'field'), category('university', 'actor_type')],
  actors: [actor('lead'), actor('partner')],
  initiatives,
})
const itemsOf = (initiatives: InitiativeRow[], locale: 'fr' | 'en', today = '2026-11-22') =>
  initiativeItems(rows(initiatives), locale, taxonomyOf(rows(initiatives), locale), today)

test('an item is classified by its categories and by the type of its lead actor', () => {
  expect(itemsOf([french], 'fr')[0]!.categories).toEqual({ field: ['care'], actor_type: ['university'] })
})

test('its departments are those of its places, then those it covers, each once', () => {
  expect(itemsOf([french], 'fr')[0]!.departments).toEqual(['93', '75'])
})

test('actors that are not published are left out', () => {
  expect(itemsOf([french], 'fr')[0]!.partnerActors.map(({ slug }) => slug)).toEqual(['partner'])
})

test('a translation gives its texts, the French entry its links', () => {
  const [item] = itemsOf([french, english], 'en')
  expect(item).toMatchObject({ title: 'One', language: 'en', leadActor: { slug: 'lead' }, departments: ['93', '75'] })
})

test('without a translation the French is given, and said; without French there is no item', () => {
  expect(itemsOf([french], 'en')[0]).toMatchObject({ title: 'Un', language: 'fr' })
  expect(itemsOf([english], 'en')).toEqual([])
})

test('it was fresh when verified, else when collected, else when created', () => {
  const freshOn = (changes: Partial<InitiativeRow>) => itemsOf([{ ...french, ...changes }], 'fr')[0]!.freshOn
  expect(freshOn({ verifiedOn: '2026-03-04' })).toBe('2026-03-04')
  expect(freshOn({})).toBe('2026-01-02')
  expect(freshOn({ collectedOn: null })).toBe('2025-01-01')
})

test('a code that no list knows is unknown, not shown', () => {
  expect(itemsOf([french], 'fr')[0]!.stage).toBeNull()
})

test('its freshness is that of the day, by its own period', () => {
  const freshness = (changes: Partial<InitiativeRow>, today: string) =>
    itemsOf([{ ...french, ...changes }], 'fr', today)[0]!.freshness
  expect(freshness({ verifiedOn: '2026-03-04' }, '2027-03-04')).toBe('up_to_date')
  expect(freshness({ verifiedOn: '2026-03-04' }, '2027-03-05')).toBe('update_advised')
  expect(freshness({ verifiedOn: '2026-03-04', verificationPeriod: 'months_3' }, '2027-03-04')).toBe('update_required')
  expect(freshness({}, '2026-11-22')).toBe('update_advised')
})
