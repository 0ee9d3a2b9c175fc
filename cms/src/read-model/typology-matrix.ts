import {
  applyFilters,
  buildMatrix,
  cellState,
  classifies,
  countOf,
  emptyFilterState,
  formatCell,
  searchCovers,
  shownCategories,
  unclassifiedCode,
  type CellPlace,
  type FilterState,
  type Matrix,
  type MatrixCellState,
  type PairTally,
  type SearchMatches,
  type SearchScope,
  type Tally,
} from '@atlas/shared'
import { matrixRecords, searchScopes, type MatrixRecords } from './matrix-records'
import type { ReadModel } from './read-model'
import type { Axis } from './taxonomy'

/** A cell, or a total where the row or the column is null. A kind of records that an axis does not classify is null. */
export interface MatrixCell extends CellPlace {
  readonly state: MatrixCellState
  readonly isIncompatible: boolean
  readonly initiatives: Tally | null
  readonly publications: Tally | null
}

/** Two axes crossed, over what filters leave. */
export interface TypologyMatrix {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  /** Every cell, row after row, each row ended by its total, then the totals of the columns and the grand total. */
  readonly cells: readonly MatrixCell[]
  /** Published literature searches. */
  readonly searchCount: number
}

/** What a matrix is asked of. */
export interface MatrixRequest {
  readonly rows: Axis
  readonly columns: Axis
  readonly filters: FilterState
  /** What the search finds for the text of the filters; null when there is no text. */
  readonly matches: SearchMatches | null
}

const axisOf = ({ code, categories }: Axis, filters: FilterState) => ({
  code,
  categories: shownCategories(
    code,
    categories.map((category) => category.code),
    filters,
  ),
})

/** The matrix over what filters leave, and over everything, to know what filters hide. */
function matrices(model: ReadModel, records: MatrixRecords, { rows, columns, filters, matches }: MatrixRequest) {
  const build = (items: ReadModel['initiatives'], state: FilterState) =>
    buildMatrix({
      ...{ rows: axisOf(rows, state), columns: axisOf(columns, state) },
      initiatives: items.map(records.initiative),
      publications: records.publications(state).map(records.publication),
    })
  return {
    matrix: build(applyFilters(model.initiatives, filters, matches), filters),
    whole: build(model.initiatives, emptyFilterState),
  }
}

/** Every place of a matrix with its tally, in reading order. */
function placesOf({ rows, columns, cells, rowTotals, columnTotals, total }: Matrix): (CellPlace & PairTally)[] {
  const line = (row: string | null, own: readonly PairTally[], sum: PairTally) => [
    ...columns.map((column, c) => ({ row, column, ...own[c]! })),
    { row, column: null, ...sum },
  ]
  return [...rows.flatMap((row, r) => line(row, cells[r]!, rowTotals[r]!)), ...line(null, columnTotals, total)]
}

/** Whether the ARS has said of one of the two categories that it makes no sense with the other. */
function isIncompatible({ rows, columns }: MatrixRequest, { row, column }: CellPlace): boolean {
  const one = rows.categories.find(({ code }) => code === row)
  const other = columns.categories.find(({ code }) => code === column)
  if (!one || !other) return false
  return one.incompatibleWith.includes(other.documentId) || other.incompatibleWith.includes(one.documentId)
}

/** Whether the axes of a cell classify a kind of records at all: where they do not, their number there is unknown, not 0. */
function kindsCounted({ initiatives }: ReadModel, records: MatrixRecords, { rows, columns }: MatrixRequest) {
  const all = { initiatives, publications: records.publications(emptyFilterState) }
  const known = (kind: keyof typeof all) => ({
    row: classifies(rows.code, all[kind]),
    column: classifies(columns.code, all[kind]),
  })
  const classified = { initiatives: known('initiatives'), publications: known('publications') }
  return (kind: keyof typeof all, { row, column }: CellPlace): boolean =>
    (classified[kind].row || !isCategory(row)) && (classified[kind].column || !isCategory(column))
}

const isCategory = (code: string | null): code is string => code !== null && code !== unclassifiedCode

/** Why a cell is as it is. */
function stateOf(place: CellPlace & PairTally, whole: number, scopes: readonly SearchScope[], request: MatrixRequest) {
  const row = { axis: request.rows.code, code: place.row }
  const column = { axis: request.columns.code, code: place.column }
  return cellState({
    count: countOf(place),
    countWithoutFilters: whole,
    isUnclassified: place.row === unclassifiedCode || place.column === unclassifiedCode,
    isIncompatible: isIncompatible(request, place),
    isSearched: scopes.some((scope) => searchCovers(scope, row, column)),
  })
}

/** Crosses two axes over the published records that filters leave, and says of each empty cell why it is empty. */
export async function typologyMatrix(model: ReadModel, request: MatrixRequest): Promise<TypologyMatrix> {
  const [records, scopes] = await Promise.all([matrixRecords(model), searchScopes(model)])
  const { matrix, whole } = matrices(model, records, request)
  const unfiltered = new Map(placesOf(whole).map((place) => [formatCell(place), countOf(place)]))
  const isCounted = kindsCounted(model, records, request)
  const cells = placesOf(matrix).map((place) => ({
    ...{ row: place.row, column: place.column },
    state: stateOf(place, unfiltered.get(formatCell(place)) ?? 0, scopes, request),
    isIncompatible: isIncompatible(request, place),
    initiatives: isCounted('initiatives', place) ? place.initiatives : null,
    publications: isCounted('publications', place) ? place.publications : null,
  }))
  return { rows: matrix.rows, columns: matrix.columns, cells, searchCount: scopes.length }
}
