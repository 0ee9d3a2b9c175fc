import { activeFilters, withValues, type ActiveFilter } from '../filters/edit-state'
import type { DirectoryState, FilterState } from '../filters/filter-state'
import { canonicalLiterature, type LiteratureFilters } from '../filters/literature'
import type { CellPlace, MatrixState } from './matrix-query'

/**
 * The filters that find the records of a cell and no others: those of the matrix, and the categories of the cell. They
 * are exact because a filter on an axis of the matrix leaves only its own rows or columns.
 */
export function cellFilters(
  { rows, columns, filters }: Pick<MatrixState, 'rows' | 'columns' | 'filters'>,
  { row, column }: CellPlace,
): DirectoryState {
  const inRow = row === null ? filters : withValues(filters, rows, [row])
  return column === null ? inRow : withValues(inRow, columns, [column])
}

/** The categories of an axis that filters leave to show: the ones asked for, else all. */
export function shownCategories(axis: string, codes: readonly string[], { categories }: FilterState): string[] {
  const asked = Object.hasOwn(categories, axis) ? (categories[axis] ?? []) : []
  return asked.length === 0 ? [...codes] : codes.filter((code) => asked.includes(code))
}

/** What of a state the literature knows: its text and its categories. */
export const literatureAsked = ({ text, categories }: FilterState): LiteratureFilters =>
  canonicalLiterature({ text, categories })

/** The active filters that publications know nothing of: they have no place, scale of action, stage, start or organisation. */
export function filtersBeyondLiterature(state: FilterState): ActiveFilter[] {
  const known = new Set(['q', ...Object.keys(state.categories)])
  return activeFilters(state).filter(({ key }) => !known.has(key))
}
