import fc from 'fast-check'
import {
  applyLiteratureFilters,
  emptyLiteratureState,
  literatureEditor,
  literatureFacetCounts,
  literatureQuery,
  literatureSorts,
  parseLiteratureState,
  reservedQueryKeys,
  sortPublications,
  type LiteratureFilters,
  type PublicationItem,
  type SearchMatches,
} from '../../src'
import { axisCodes, matchesArbitrary } from './arbitraries'
import { facetPools, literatureStateArbitrary, publicationsArbitrary } from './literature-arbitraries'

const parse = (query: Parameters<typeof parseLiteratureState>[0]) => parseLiteratureState(query, axisCodes)

/** What a browser does to a query between two pages. */
function throughTheAddressBar(query: Record<string, string | string[]>): Record<string, string[]> {
  const written = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) for (const one of [value].flat()) written.append(key, one)
  const read = new URLSearchParams(written.toString())
  return Object.fromEntries([...new Set(read.keys())].map((key) => [key, read.getAll(key)]))
}

describe('the address of the literature', () => {
  it('gives back any state that was written', () => {
    fc.assert(
      fc.property(literatureStateArbitrary, (state) => {
        expect(parse(literatureQuery(state))).toEqual(state)
        expect(parse(throughTheAddressBar(literatureQuery(state)))).toEqual(state)
      }),
    )
  })

  it('has one form a state: what is read and written again no longer changes', () => {
    const values = fc.oneof(fc.string(), fc.array(fc.option(fc.string())), fc.constant(null))
    const keys = fc.constantFrom(...reservedQueryKeys, ...axisCodes, 'utm_source')
    fc.assert(
      fc.property(fc.dictionary(keys, values), (query) => {
        const state = parse(query)
        expect(parse(literatureQuery(state))).toEqual(state)
      }),
    )
  })

  it('has the names that other pages link to', () => {
    const query = {
      ...{ q: 'montreal', field: ['care', 'unclassified'], type: 'article', language: 'fr', scientific: 'yes' },
      ...{ read: 'reference_only', screening: 'included', year_from: '2010', year_to: '2020' },
      ...{ sort: 'author', order: 'desc', page: '2', style: 'apa' },
    }
    expect(literatureQuery(parse(query))).toEqual(query)
  })

  it.each([
    ['an unknown axis', { colour: 'red' }],
    ['an unknown type', { type: 'novel' }],
    ['an unknown answer', { scientific: 'maybe' }],
    ['an unknown status', { read: 'skimmed', screening: 'lost' }],
    ['an unknown language', { language: 'tlh' }],
    ['a year that is no year', { year_from: 'hier', year_to: '2020-01-01' }],
    ['an unknown order', { sort: 'price', order: 'up' }],
    ['an unknown style', { style: 'mla' }],
    ['names of Object', { constructor: 'x', __proto__: 'y', toString: 'z' }],
  ])('ignores %s', (_what, query) => {
    expect(parse(query as never)).toEqual(emptyLiteratureState)
  })

  it('lets no axis take a name that the address keeps', () => {
    expect(parseLiteratureState({ type: 'report', read: 'full' }, ['type', 'read'])).toEqual({
      ...emptyLiteratureState,
      facets: { type: ['report'], read: ['full'] },
    })
  })
})

/** The requirement said again: or within a criterion, and between them; `unclassified` is what has no value. */
function isWanted(item: PublicationItem, state: LiteratureFilters, matches: SearchMatches | null): boolean {
  const held: Record<string, (string | null)[]> = {
    scientific: [item.isScientific === null ? null : { true: 'yes', false: 'no' }[`${item.isScientific}`]],
    ...{ type: [item.type], read: [item.readStatus], language: [item.language], screening: [item.screeningStatus] },
  }
  for (const axis of axisCodes) held[axis] = item.categories[axis]!.length > 0 ? [...item.categories[axis]!] : [null]
  for (const [key, asked] of Object.entries(state.facets))
    if (!held[key]!.some((code) => asked.includes(code ?? 'unclassified'))) return false
  if (state.issuedFrom !== null && !(Number(item.issuedYear ?? NaN) >= state.issuedFrom)) return false
  if (state.issuedTo !== null && !(Number(item.issuedYear ?? NaN) <= state.issuedTo)) return false
  return matches === null || [...matches.keys()].includes(item.documentId)
}

describe('filtering publications', () => {
  it('keeps exactly what an independent reading of the rule keeps, in the order given', () => {
    fc.assert(
      fc.property(publicationsArbitrary, literatureStateArbitrary, matchesArbitrary, (items, state, matches) => {
        const expected = items.filter((item) => isWanted(item, state, matches))
        expect(applyLiteratureFilters(items, state, matches)).toEqual(expected)
      }),
      { numRuns: 300 },
    )
  })

  it('counts for each value, `unclassified` too, what choosing it alone in its facet would give', () => {
    fc.assert(
      fc.property(publicationsArbitrary, literatureStateArbitrary, matchesArbitrary, (items, state, matches) => {
        const counts = literatureFacetCounts(items, state, matches, Object.keys(facetPools))
        for (const [key, codes] of Object.entries(facetPools))
          for (const code of codes) {
            const chosen = literatureEditor.withValues(state, key, [code])
            expect(counts.get(key)?.get(code) ?? 0).toBe(items.filter((one) => isWanted(one, chosen, matches)).length)
          }
      }),
    )
  })
})

describe('ordering publications', () => {
  it('holds the same items in the same order, whatever order they came in', () => {
    const inputs = fc.tuple(publicationsArbitrary, matchesArbitrary, fc.constantFrom(...literatureSorts), fc.boolean())
    fc.assert(
      fc.property(inputs, ([items, matches, sort, isDescending]) => {
        const sorted = sortPublications(items, sort, isDescending, matches, 'fr')
        expect(sortPublications([...items].reverse(), sort, isDescending, matches, 'fr')).toEqual(sorted)
        expect(new Set(sorted)).toEqual(new Set(items))
      }),
    )
  })

  const item = (slug: string, changes: object) =>
    ({ documentId: slug, slug, title: 'T', authors: [], issuedYear: null, ...changes }) as unknown as PublicationItem
  const person = (family: string) => ({ authors: [{ family, given: 'A', literal: null }] })
  const dated = [item('old', { issuedYear: 1999 }), item('none', {}), item('new', { issuedYear: 2025 })]
  const signed = [
    item('z', person('Zoé')),
    item('none', {}),
    item('has', { authors: [{ family: null, given: null, literal: 'Haute Autorité' }] }),
    item('e', person('Élan')),
  ]
  it.each([
    ['the newest first, unknown last', dated, 'year', false, 'new old none'],
    ['the oldest first, unknown still last', dated, 'year', true, 'old new none'],
    ['relevance without a search is the newest first', dated, 'relevance', false, 'new old none'],
    ['first authors from A, organisations among them, accents apart', signed, 'author', false, 'e has z none'],
    ['first authors from Z', signed, 'author', true, 'z has e none'],
  ] as const)('%s', (_rule, items, sort, isDescending, expected) => {
    const sorted = sortPublications(items, sort, isDescending, null, 'fr')
    expect(sorted.map(({ slug }) => slug).join(' ')).toBe(expected)
  })
})

describe('editing the state of the literature', () => {
  it('takes back every active filter, one by one, until none is left', () => {
    fc.assert(
      fc.property(literatureStateArbitrary, (state) => {
        const bare = literatureEditor.activeFilters(state).reduce((current, filter) => {
          const next = literatureEditor.withoutFilter(current, filter)
          expect(literatureEditor.activeFilters(next)).toHaveLength(literatureEditor.activeFilters(current).length - 1)
          return next
        }, state)
        expect({ ...bare, page: 1 }).toEqual(literatureEditor.withoutFilters(state))
        const { sort, isDescending, style } = state
        expect({ ...bare, page: 1 }).toEqual({ ...emptyLiteratureState, sort, isDescending, style })
      }),
    )
  })

  it('keeps in the rest of the address all that is no filter', () => {
    fc.assert(
      fc.property(literatureStateArbitrary, (state) => {
        const rest = parse(literatureEditor.restOfQuery(state))
        expect(rest).toEqual(literatureEditor.withoutFilters(state))
      }),
    )
  })
})
