import type { InitiativeItem } from '../read-model/initiative-item'
import type { SearchMatches } from '../search/search-index'
import type { FilterState } from './filter-state'
import { itemValues, narrowedFacets, selectedValues, unclassifiedCode, type FacetKey } from './item-values'

/** Code → number of initiatives, per facet. A code that nothing holds is absent: read it as 0. */
export type FacetCounts = ReadonlyMap<FacetKey, ReadonlyMap<string, number>>

/**
 * The initiatives that a state asks for, in the order given. `matches` is what the search found for `state.text`; null
 * when there is no text to look for. A bound on the start year leaves out initiatives whose year is unknown.
 */
export function applyFilters(
  items: readonly InitiativeItem[],
  state: FilterState,
  matches: SearchMatches | null,
): InitiativeItem[] {
  const isAsked = plainTest(state, matches)
  const facets = facetTests(state)
  return items.filter((item) => isAsked(item) && facets.every(({ isAsked }) => isAsked(item)))
}

/**
 * How many initiatives each value of each facet of `keys` would give if that facet held this value alone, the other
 * filters kept: what is written beside a checkbox.
 */
export function facetCounts(
  items: readonly InitiativeItem[],
  state: FilterState,
  matches: SearchMatches | null,
  keys: readonly FacetKey[],
): FacetCounts {
  const isAsked = plainTest(state, matches)
  const facets = facetTests(state)
  const counts = new Map(keys.map((key) => [key, new Map<string, number>()]))
  for (const item of items) {
    if (!isAsked(item)) continue
    // An item that one facet alone refuses still counts in that facet; one that two refuse counts nowhere.
    const refusing = facets.filter((facet) => !facet.isAsked(item))
    if (refusing.length > 1) continue
    const only = refusing[0]?.key
    for (const [key, byCode] of counts) if (only === undefined || only === key) countItem(byCode, item, key)
  }
  return counts
}

function countItem(byCode: Map<string, number>, item: InitiativeItem, key: FacetKey): void {
  for (const code of new Set(itemValues(item, key))) byCode.set(code, (byCode.get(code) ?? 0) + 1)
}

/** The test of what is no facet: text, years, actor. */
function plainTest(state: FilterState, matches: SearchMatches | null): (item: InitiativeItem) => boolean {
  const { startedFrom, startedTo, actor } = state
  return (item) =>
    (matches === null || matches.has(item.documentId)) &&
    (startedFrom === null || (item.startYear !== null && item.startYear >= startedFrom)) &&
    (startedTo === null || (item.startYear !== null && item.startYear <= startedTo)) &&
    (actor === null || item.leadActor?.slug === actor || item.partnerActors.some(({ slug }) => slug === actor))
}

function facetTests(state: FilterState): { key: FacetKey; isAsked: (item: InitiativeItem) => boolean }[] {
  return narrowedFacets(state).map((key) => {
    const asked = new Set(selectedValues(state, key))
    return { key, isAsked: (item) => holdsOneOf(itemValues(item, key), asked) }
  })
}

/** Whether a record with these codes of an axis is among what is asked of it. */
export const holdsOneOf = (codes: readonly string[], asked: ReadonlySet<string>): boolean =>
  codes.length === 0 ? asked.has(unclassifiedCode) : codes.some((code) => asked.has(code))
