import type { FreshnessState } from '../vocabularies/freshness-state'
import type { Scale } from '../vocabularies/scale'
import type { Stage } from '../vocabularies/stage'
import { emptyFilterState, type DirectoryState, type FilterState } from './filter-state'
import { narrowedFacets, selectedValues, type FacetKey } from './item-values'

/** One thing that a visitor asked and can take back: a removable tag. Its key is the name in the address. */
export interface ActiveFilter {
  readonly key: FacetKey | 'q' | 'started_from' | 'started_to' | 'actor'
  readonly value: string
}

/** Sets all the values of a facet, sorted and unique; none opens the facet. Back to the first page. */
export function withValues(state: DirectoryState, key: FacetKey, values: readonly string[]): DirectoryState {
  const sorted = [...new Set(values)].sort()
  if (key === 'department') return { ...state, departments: sorted, page: 1 }
  if (key === 'scale') return { ...state, scales: sorted as Scale[], page: 1 }
  if (key === 'stage') return { ...state, stages: sorted as Stage[], page: 1 }
  if (key === 'freshness') return { ...state, freshness: sorted as FreshnessState[], page: 1 }
  const { [key]: _replaced, ...others } = state.categories
  return { ...state, categories: sorted.length > 0 ? { ...others, [key]: sorted } : others, page: 1 }
}

/** The state with no filter left; order, layout and map view stay. */
export function withoutFilters(state: DirectoryState): DirectoryState {
  return { ...state, ...emptyFilterState, page: 1 }
}

/** The state without one of its active filters. */
export function withoutFilter(state: DirectoryState, { key, value }: ActiveFilter): DirectoryState {
  if (key === 'q') return { ...state, text: '', page: 1 }
  if (key === 'started_from') return { ...state, startedFrom: null, page: 1 }
  if (key === 'started_to') return { ...state, startedTo: null, page: 1 }
  if (key === 'actor') return { ...state, actor: null, page: 1 }
  const kept = selectedValues(state, key).filter((one) => one !== value)
  return withValues(state, key, kept)
}

/** What narrows the directory, in the order of the tags: text, categories, places, years, actor. */
export function activeFilters(state: FilterState): ActiveFilter[] {
  const facets = narrowedFacets(state).flatMap((key) => selectedValues(state, key).map((value) => ({ key, value })))
  const single = (key: ActiveFilter['key'], value: string | number | null): ActiveFilter[] =>
    value === null || value === '' ? [] : [{ key, value: String(value) }]
  return [
    ...single('q', state.text),
    ...facets,
    ...single('started_from', state.startedFrom),
    ...single('started_to', state.startedTo),
    ...single('actor', state.actor),
  ]
}

/** Whether anything narrows the directory. */
export const hasFilters = (state: FilterState): boolean => activeFilters(state).length > 0
