import {
  applyFilters,
  cellFilters,
  emptyDirectoryState,
  sortItems,
  sortPublications,
  type CellPlace,
  type InitiativeItem,
  type PublicationItem,
} from '@atlas/shared'
import { matrixRecords } from './matrix-records'
import type { ReadModel } from './read-model'
import { typologyMatrix, type MatrixCell, type MatrixRequest } from './typology-matrix'

/** A cell with the first of its records. */
export interface TypologyCell {
  readonly cell: MatrixCell
  /** Those added or verified last come first. */
  readonly initiatives: readonly InitiativeItem[]
  /** The newest first. */
  readonly publications: readonly PublicationItem[]
}

/** A cell of a matrix with at most `limit` records of each kind; null when the matrix has no such cell. */
export async function typologyCell(
  model: ReadModel,
  request: MatrixRequest,
  place: CellPlace,
  limit: number,
): Promise<TypologyCell | null> {
  const { cells } = await typologyMatrix(model, request)
  const cell = cells.find(({ row, column }) => row === place.row && column === place.column)
  if (!cell) return null
  const filters = cellFilters({ ...axisCodes(request), filters: { ...emptyDirectoryState, ...request.filters } }, place)
  const { publications } = await matrixRecords(model)
  const newest = (items: readonly PublicationItem[]) => sortPublications(items, 'year', false, null, model.locale)
  const initiatives = applyFilters(model.initiatives, filters, request.matches)
  return {
    cell,
    initiatives: sortItems(initiatives, 'recent', false, null, model.locale).slice(0, limit),
    publications: cell.publications === null ? [] : newest(publications(filters)).slice(0, limit),
  }
}

const axisCodes = ({ rows, columns }: MatrixRequest) => ({ rows: rows.code, columns: columns.code })
