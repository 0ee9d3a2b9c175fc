import fc from 'fast-check'
import {
  applyFilters,
  emptyDirectoryState,
  emptyFilterState,
  facetCounts,
  withValues,
  type FilterState,
  type InitiativeItem,
  type SearchMatches,
} from '../../src'
import { axes, axisCodes, filterStateArbitrary, itemsArbitrary, matchesArbitrary } from './arbitraries'

/** The requirement said again, criterion by criterion: or within one, and between them; nothing asked accepts all. */
function isWanted(item: InitiativeItem, state: FilterState, matches: SearchMatches | null): boolean {
  const meets = (asked: readonly string[], held: readonly (string | null)[]) =>
    asked.length === 0 || asked.filter((code) => held.indexOf(code) >= 0).length > 0
  let isOk = meets(state.departments, item.departments)
  isOk &&= meets(state.scales, [item.scale])
  isOk &&= meets(state.stages, [item.stage])
  isOk &&= meets(state.freshness, [item.freshness])
  for (const axis of axisCodes) isOk &&= meets(state.categories[axis] ?? [], item.categories[axis] ?? [])
  if (state.startedFrom !== null) isOk &&= (item.startYear ?? -Infinity) >= state.startedFrom
  if (state.startedTo !== null) isOk &&= (item.startYear ?? Infinity) <= state.startedTo
  if (state.actor !== null) {
    const slugs = [item.leadActor?.slug, ...item.partnerActors.map((actor) => actor.slug)]
    isOk &&= slugs.includes(state.actor)
  }
  return isOk && (matches === null || [...matches.keys()].includes(item.documentId))
}

describe('applying filters', () => {
  it('keeps exactly what an independent reading of the rule keeps, in the order given', () => {
    fc.assert(
      fc.property(itemsArbitrary, filterStateArbitrary, matchesArbitrary, (items, state, matches) => {
        const expected: string[] = []
        for (const item of items) if (isWanted(item, state, matches)) expected.push(item.documentId)
        expect(applyFilters(items, state, matches).map((item) => item.documentId)).toEqual(expected)
      }),
      { numRuns: 300 },
    )
  })

  it('keeps everything when nothing is asked', () => {
    fc.assert(
      fc.property(itemsArbitrary, (items) => {
        expect(applyFilters(items, emptyFilterState, null)).toEqual(items)
      }),
    )
  })

  it('finds nothing for an axis named like a property of Object, and does not fail', () => {
    fc.assert(
      fc.property(itemsArbitrary, (items) => {
        const state = { ...emptyFilterState, categories: { constructor: ['name'] } as Record<string, string[]> }
        expect(applyFilters(items, state, null)).toEqual([])
      }),
    )
  })
})

describe('facet counts', () => {
  const values = {
    ...axes,
    department: ['75', '77', '93', '2A', '974'],
    scale: ['regional', 'national', 'international'],
    stage: ['planned', 'pilot', 'active', 'scaled', 'ended'],
    freshness: ['up_to_date', 'update_advised', 'update_required'],
  }

  it('say how many results each value gives when it is chosen alone in its facet', () => {
    fc.assert(
      fc.property(itemsArbitrary, filterStateArbitrary, matchesArbitrary, (items, state, matches) => {
        const counts = facetCounts(items, state, matches, Object.keys(values))
        for (const [key, codes] of Object.entries(values)) {
          for (const code of codes) {
            const chosen = withValues({ ...emptyDirectoryState, ...state }, key, [code])
            expect(counts.get(key)?.get(code) ?? 0).toBe(applyFilters(items, chosen, matches).length)
          }
        }
      }),
    )
  })

  it('cover only the facets that are asked for', () => {
    expect([...facetCounts([], emptyFilterState, null, ['field', 'stage']).keys()]).toEqual(['field', 'stage'])
  })
})
