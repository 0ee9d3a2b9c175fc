import fc from 'fast-check'
import {
  emptyDirectoryState,
  initiativeSorts,
  freshnessState,
  scale,
  stage,
  type DirectoryState,
  type FilterState,
  type InitiativeItem,
} from '../../src'

/** Small pools, so that random filters and random items often meet. */
export const axes = {
  engagement_level: ['information', 'consultation', 'collaboration', 'partnership'],
  field: ['care', 'education', 'research'],
  theme: ['cancer', 'mental_health', 'diabetes'],
}
export const axisCodes = Object.keys(axes)
const departmentPool = ['75', '77', '93', '2A', '974']
const actorPool = ['ap-hp', 'france-assos-sante', 'lab-e3s']

const sortedSubset = <T extends string>(values: readonly T[]) =>
  fc.subarray([...values]).map((chosen) => [...chosen].sort())

const categoriesArbitrary = fc
  .record(Object.fromEntries(Object.entries(axes).map(([axis, codes]) => [axis, sortedSubset(codes)])))
  .map((record) =>
    Object.fromEntries(Object.entries(record as Record<string, string[]>).filter(([, codes]) => codes.length > 0)),
  )

const yearsArbitrary = fc
  .tuple(fc.option(fc.integer({ min: 1900, max: 2100 })), fc.option(fc.integer({ min: 1900, max: 2100 })))
  .map(([a, b]) => (a !== null && b !== null && a > b ? [b, a] : [a, b]))

/** Texts already tidy: what the codec leaves as it is. */
const tidyText = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim(),
)

export const filterStateArbitrary: fc.Arbitrary<FilterState> = fc
  .record({
    text: tidyText,
    categories: categoriesArbitrary,
    departments: sortedSubset(departmentPool),
    scales: sortedSubset(scale.codes),
    stages: sortedSubset(stage.codes),
    freshness: sortedSubset(freshnessState.codes),
    years: yearsArbitrary,
    actor: fc.option(fc.constantFrom(...actorPool)),
  })
  .map(({ years: [startedFrom, startedTo], ...rest }) => ({
    ...rest,
    startedFrom: startedFrom ?? null,
    startedTo: startedTo ?? null,
  }))

const tenths = (min: number, max: number) => fc.integer({ min: min * 10, max: max * 10 }).map((value) => value / 10)

export const directoryStateArbitrary: fc.Arbitrary<DirectoryState> = fc
  .tuple(
    filterStateArbitrary,
    fc.record({
      sort: fc.constantFrom(...initiativeSorts),
      isDescending: fc.boolean(),
      page: fc.integer({ min: 1, max: 10_000 }),
      layout: fc.constantFrom('list' as const, 'table' as const),
      mapView: fc.option(fc.record({ latitude: tenths(-85, 85), longitude: tenths(-180, 180), zoom: tenths(0, 22) })),
      selected: fc.option(fc.constantFrom('du-pair-aidance', 'udp')),
    }),
  )
  .map(([filters, rest]) => ({ ...emptyDirectoryState, ...filters, ...rest }))

const actorArbitrary = fc.constantFrom(...actorPool).map((slug) => ({ slug, name: `Actor ${slug}`, acronym: null }))

const itemArbitrary = fc.record({
  title: fc.constantFrom('Écoute', 'ecoute', 'Eau', 'Zèbre', 'œuvre', 'Orage', 'École 10', 'École 9'),
  summary: fc.constant(null),
  language: fc.constantFrom('fr' as const, 'en' as const),
  stage: fc.option(fc.constantFrom(...stage.codes)),
  scale: fc.constantFrom(...scale.codes),
  startYear: fc.option(fc.integer({ min: 1990, max: 2026 })),
  endYear: fc.constant(null),
  categories: categoriesArbitrary,
  departments: sortedSubset(departmentPool),
  places: fc.array(
    fc.record({
      label: fc.constant(null),
      commune: fc.option(fc.constantFrom('Paris', 'Bobigny')),
      communeCode: fc.constant(null),
      departmentCode: fc.option(fc.constantFrom(...departmentPool)),
      regionCode: fc.option(fc.constantFrom('11', '76')),
      region: fc.option(fc.constantFrom('Québec', 'Ontario')),
      country: fc.option(fc.constantFrom('FR', 'CA')),
      latitude: fc.option(fc.double({ min: -85, max: 85, noNaN: true })),
      longitude: fc.option(fc.double({ min: -180, max: 180, noNaN: true })),
      precision: fc.option(fc.constantFrom('site', 'commune')),
    }),
    { maxLength: 3 },
  ),
  leadActor: fc.option(actorArbitrary),
  partnerActors: fc.array(actorArbitrary, { maxLength: 2 }),
  confidence: fc.constant(null),
  collectedOn: fc.constant(null),
  verifiedOn: fc.constant(null),
  freshness: fc.constantFrom(...freshnessState.codes),
  freshOn: fc.option(fc.constantFrom('2026-11-22', '2025-01-31', '2026-01-01')),
  searchText: fc.constant(''),
})

/** Lists of items with unique ids, in any order. */
export const itemsArbitrary: fc.Arbitrary<InitiativeItem[]> = fc
  .array(itemArbitrary, { maxLength: 40 })
  .map((items) => items.map((item, index) => ({ ...item, documentId: `id${index}`, slug: `slug-${index}` })))

/** What a search might have found among those items; null for no search. */
export const matchesArbitrary = fc.option(
  fc
    .array(fc.tuple(fc.integer({ min: 0, max: 39 }), fc.constantFrom(1, 2, 3)))
    .map((pairs) => new Map(pairs.map(([index, score]) => [`id${index}`, score]))),
)
