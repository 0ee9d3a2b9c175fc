import type { ActiveFilter } from './edit-state'
import type { FacetKey } from './item-values'
import type { DirectoryQuery } from './query-values'

/** What the state of every list holds, whatever it lists. */
export interface ListState {
  readonly text: string
  readonly sort: string
  readonly isDescending: boolean
  readonly page: number
}

/** A span of years, both included; null where open. */
export interface YearSpan {
  readonly from: number | null
  readonly to: number | null
}

/** The ways to read and change one kind of state, for controls that serve several. A change goes back to page 1. */
export interface FilterEditor<State extends ListState> {
  /** The state as an address. */
  query(state: State): DirectoryQuery
  /** The part of that address that no filter says: order, presentation. */
  restOfQuery(state: State): DirectoryQuery
  selectedValues(state: State, key: FacetKey): readonly string[]
  /** Sets all the values of a facet; none opens it. */
  withValues(state: State, key: FacetKey, values: readonly string[]): State
  years(state: State): YearSpan
  withYears(state: State, years: YearSpan): State
  /** What narrows the list, in the order of the tags. */
  activeFilters(state: State): ActiveFilter[]
  withoutFilter(state: State, filter: ActiveFilter): State
  withoutFilters(state: State): State
}
