import type { PublicationItem } from '../../read-model/publication-item'
import type { SearchMatches } from '../../search/search-index'
import { countFacets, isYearWithin, keepItems, type FacetCounts, type FilterRules } from '../facet-rules'
import { ownValues, type FacetKey } from '../item-values'
import { isLiteratureCriterion, type LiteratureCriterion } from './literature-criteria'
import type { LiteratureFilters } from './literature-state'

const known = (code: string | null): string[] => (code === null ? [] : [code])

const criterionValues: Record<LiteratureCriterion, (item: PublicationItem) => readonly string[]> = {
  scientific: ({ isScientific }) => (isScientific === null ? [] : [isScientific ? 'yes' : 'no']),
  type: ({ type }) => known(type),
  read: ({ readStatus }) => known(readStatus),
  language: ({ language }) => known(language),
  screening: ({ screeningStatus }) => known(screeningStatus),
}

/** The codes a publication holds for a facet (axis code, or criterion of the literature); empty where unknown. */
export const publicationValues = (item: PublicationItem, key: FacetKey): readonly string[] =>
  isLiteratureCriterion(key) ? criterionValues[key](item) : ownValues(item.categories, key)

const literatureRules: FilterRules<PublicationItem, LiteratureFilters> = {
  itemValues: publicationValues,
  selectedValues: ({ facets }, key) => ownValues(facets, key),
  narrowedFacets: ({ facets }) => Object.keys(facets).filter((key) => ownValues(facets, key).length > 0),
  plainTest:
    ({ issuedFrom, issuedTo }, matches) =>
    ({ documentId, issuedYear }) =>
      (matches === null || matches.has(documentId)) && isYearWithin(issuedYear, issuedFrom, issuedTo),
}

/** The publications that a state asks for, in the order given; a bound on the year leaves out those without a year. */
export const applyLiteratureFilters = (
  items: readonly PublicationItem[],
  state: LiteratureFilters,
  matches: SearchMatches | null,
): PublicationItem[] => keepItems(literatureRules, items, state, matches)

/** How many publications each value of each facet of `keys` would give, see `countFacets`. */
export const literatureFacetCounts = (
  items: readonly PublicationItem[],
  state: LiteratureFilters,
  matches: SearchMatches | null,
  keys: readonly FacetKey[],
): FacetCounts => countFacets(literatureRules, items, state, matches, keys)
