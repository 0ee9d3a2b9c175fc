import type { InitiativeItem } from '../read-model/initiative-item'
import type { SearchMatches } from '../search/search-index'
import { countFacets, isYearWithin, keepItems, type FacetCounts, type FilterRules } from './facet-rules'
import type { FilterState } from './filter-state'
import { itemValues, narrowedFacets, selectedValues, type FacetKey } from './item-values'

/** The test of what is no facet: text, years, actor. */
function plainTest(state: FilterState, matches: SearchMatches | null): (item: InitiativeItem) => boolean {
  const { startedFrom, startedTo, actor } = state
  return (item) =>
    (matches === null || matches.has(item.documentId)) &&
    isYearWithin(item.startYear, startedFrom, startedTo) &&
    (actor === null || item.leadActor?.slug === actor || item.partnerActors.some(({ slug }) => slug === actor))
}

const initiativeRules: FilterRules<InitiativeItem, FilterState> = {
  itemValues,
  selectedValues,
  narrowedFacets,
  plainTest,
}

/**
 * The initiatives that a state asks for, in the order given. `matches` is what the search found for `state.text`; null
 * when there is no text to look for. A bound on the start year leaves out initiatives whose year is unknown.
 */
export const applyFilters = (
  items: readonly InitiativeItem[],
  state: FilterState,
  matches: SearchMatches | null,
): InitiativeItem[] => keepItems(initiativeRules, items, state, matches)

/** How many initiatives each value of each facet of `keys` would give, see `countFacets`. */
export const facetCounts = (
  items: readonly InitiativeItem[],
  state: FilterState,
  matches: SearchMatches | null,
  keys: readonly FacetKey[],
): FacetCounts => countFacets(initiativeRules, items, state, matches, keys)
