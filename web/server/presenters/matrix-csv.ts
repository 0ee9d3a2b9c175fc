import { matrixCellState, type LocaleCode } from '@atlas/shared'
import { csvFile } from './csv-file'
import type { MatrixCellView, MatrixView, TallyView } from './matrix-view'
import { matrixWords } from './matrix-words'

/** What a file of the matrix says of itself. */
export interface MatrixOrigin {
  /** Full address of the page that shows the same matrix. */
  readonly address: string
  /** The filters in words; empty without filter. */
  readonly filters: string
  /** Some of the filters do not narrow publications. */
  readonly isLiteratureWhole: boolean
  readonly contentVersion: string
  /** Day of the extraction (ISO 8601). */
  readonly day: string
}

const total = '*'

const kinds = ['initiatives', 'publications'] as const
const tallyColumns = {
  initiatives: ['initiatives', 'initiatives_row_share', 'initiatives_high_confidence', 'initiatives_citing_literature'],
  publications: ['publications', 'publications_row_share', 'publications_high_confidence', 'publications_scientific'],
}

const header = [
  ...['row_axis', 'row_axis_label', 'row', 'row_label', 'column_axis', 'column_axis_label', 'column', 'column_label'],
  ...['state', 'state_label', 'is_stated_not_applicable'],
  ...kinds.flatMap((kind) => tallyColumns[kind]),
  ...['filters', 'literature_filters', 'source', 'licence', 'address', 'content_version', 'extracted_on'],
]

/** Shares with four decimals: enough to get the number back. */
const tallyCells = (tally: TallyView | null) =>
  tally === null
    ? [null, null, null, null]
    : [tally.count, tally.share === null ? null : Number(tally.share.toFixed(4)), tally.highConfidence, tally.backed]

function originCells(origin: MatrixOrigin, locale: LocaleCode) {
  const word = (code: (typeof matrixWords.codes)[number]) => matrixWords.label(code, locale)
  return [
    origin.filters || word('no_filter'),
    origin.isLiteratureWhole ? word('literature_whole') : null,
    ...[word('source'), word('licence'), origin.address, origin.contentVersion, origin.day],
  ]
}

/**
 * A matrix as a CSV file, a line a cell, totals included (code `*`). A number that is unknown, because the axes classify
 * no record of that kind, is an empty cell; so is the share of a row that holds too few records.
 */
export function matrixCsv(matrix: MatrixView, origin: MatrixOrigin, locale: LocaleCode): string {
  const { rows, columns, rowHeads, columnHeads } = matrix
  const line = (cell: MatrixCellView, r: number, c: number) => [
    ...[rows.code, rows.label, cell.row ?? total, rowHeads[r]!.label],
    ...[columns.code, columns.label, cell.column ?? total, columnHeads[c]!.label],
    ...[cell.state, matrixCellState.label(cell.state, locale), cell.isIncompatible],
    ...kinds.flatMap((kind) => tallyCells(cell[kind])),
    ...originCells(origin, locale),
  ]
  return csvFile(
    header,
    matrix.lines.flatMap((cells, r) => cells.map((cell, c) => line(cell, r, c))),
  )
}
