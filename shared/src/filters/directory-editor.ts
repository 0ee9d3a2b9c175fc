import { directoryQuery } from './codec'
import { activeFilters, withoutFilter, withoutFilters, withValues } from './edit-state'
import type { FilterEditor } from './filter-editor'
import { emptyDirectoryState, type DirectoryState } from './filter-state'
import { selectedValues } from './item-values'

/** Changes to the state of the directory of initiatives. */
export const directoryEditor: FilterEditor<DirectoryState> = {
  query: directoryQuery,
  restOfQuery: ({ sort, isDescending, layout, actor, mapView }) =>
    directoryQuery({ ...emptyDirectoryState, sort, isDescending, layout, actor, mapView }),
  selectedValues,
  withValues,
  years: ({ startedFrom, startedTo }) => ({ from: startedFrom, to: startedTo }),
  withYears: (state, { from, to }) => ({ ...state, startedFrom: from, startedTo: to, page: 1 }),
  activeFilters,
  withoutFilter,
  withoutFilters,
}
