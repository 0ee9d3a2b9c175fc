import { directoryEditor } from '../filters/directory-editor'
import type { FilterEditor } from '../filters/filter-editor'
import { emptyDirectoryState, type DirectoryState } from '../filters/filter-state'
import { matrixQuery, type MatrixState } from './matrix-query'

/**
 * The ways to change the filters of a matrix: those of the directory, in an address that keeps the axes and the measure.
 * `read` gives the state of the moment. A change closes the cell that is open.
 */
export function matrixEditor(read: () => MatrixState): FilterEditor<DirectoryState> {
  const query = (filters: DirectoryState) => matrixQuery({ ...read(), cell: null, filters })
  return {
    ...directoryEditor,
    query,
    restOfQuery: ({ actor }) => query({ ...emptyDirectoryState, actor }),
  }
}
