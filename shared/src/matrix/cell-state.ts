import type { MatrixCellState } from '../vocabularies/matrix-cell-state'

/** A category, named by its axis; null for the whole axis, as in a total. */
export interface CategoryKey {
  readonly axis: string
  readonly code: string | null
}

/** Axis code → codes of the categories that a search looked for; empty: everything. */
export type SearchScope = Readonly<Record<string, readonly string[]>>

const covers = (scope: SearchScope, { axis, code }: CategoryKey): boolean => {
  const listed = Object.hasOwn(scope, axis) ? (scope[axis] ?? []) : []
  return listed.length === 0 || (code !== null && listed.includes(code))
}

/**
 * Whether a published literature search looked for a pair of categories: on each of the two axes, it lists the category,
 * or lists none (the whole axis was searched). A total is covered only where the whole axis was searched.
 */
export const searchCovers = (scope: SearchScope, row: CategoryKey, column: CategoryKey): boolean =>
  covers(scope, row) && covers(scope, column)

/** What decides why a cell is empty. */
export interface CellFacts {
  /** Records of both kinds in the cell. */
  readonly count: number
  /** The same without any filter. */
  readonly countWithoutFilters: number
  /** The cell is in the row or the column of what is not classified. */
  readonly isUnclassified: boolean
  /** The ARS has said that the two categories do not meet. */
  readonly isIncompatible: boolean
  /** A published search covers the pair. */
  readonly isSearched: boolean
}

/** What a cell is. Records always show, also where the ARS expected none; an empty cell that no search covers is not a finding. */
export function cellState(facts: CellFacts): MatrixCellState {
  if (facts.count > 0) return 'filled'
  if (facts.countWithoutFilters > 0 || facts.isUnclassified) return 'no_match'
  if (facts.isIncompatible) return 'not_applicable'
  return facts.isSearched ? 'none_found' : 'not_searched'
}
