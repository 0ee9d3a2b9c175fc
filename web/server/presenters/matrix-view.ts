import {
  rowShare,
  unclassifiedCode,
  type LocaleCode,
  type MatrixCellState,
  type Tally,
  type TypologyMatrixQuery,
} from '@atlas/shared'
import { matrixWords } from './matrix-words'

/** An axis with the words of its categories. */
export interface WordedAxis {
  readonly code: string
  readonly label: string
  readonly categories: readonly {
    readonly code: string
    readonly label: string
    readonly definition: string | null
  }[]
}

/** The head of a row or a column: a category, what is not classified, or the total (no code). */
export interface MatrixHead {
  readonly code: string | null
  readonly label: string
  readonly definition: string | null
}

/** Records of one kind in a cell. */
export interface TallyView extends Tally {
  /** Part of the row's records of that kind, from 0 to 1; null when the row holds too few. */
  readonly share: number | null
  /** Records of that kind in the row. */
  readonly rowCount: number
  /** Side of the square, from 0 to 1: its area follows the number. Null in totals, which are another scale. */
  readonly side: number | null
}

export interface MatrixCellView {
  readonly row: string | null
  readonly column: string | null
  readonly state: MatrixCellState
  readonly isIncompatible: boolean
  /** Null where the axes classify no record of that kind: the number is unknown, not 0. */
  readonly initiatives: TallyView | null
  readonly publications: TallyView | null
}

/** A matrix to draw; the last row and the last column are totals. */
export interface MatrixView {
  readonly rows: { readonly code: string; readonly label: string }
  readonly columns: { readonly code: string; readonly label: string }
  readonly rowHeads: readonly MatrixHead[]
  readonly columnHeads: readonly MatrixHead[]
  /** `lines[r][c]` is for `rowHeads[r]` and `columnHeads[c]`. */
  readonly lines: readonly (readonly MatrixCellView[])[]
  /** Published literature searches. */
  readonly searchCount: number
}

type Found = TypologyMatrixQuery['typologyMatrix']
type Cell = Found['cells'][number]
type Kind = 'initiatives' | 'publications'

/** A category, what is not classified, or the total, in words. */
export function matrixHead(axis: WordedAxis, code: string | null, locale: LocaleCode): MatrixHead {
  const label = (word: 'total' | 'unclassified') => matrixWords.label(word, locale)
  if (code === null) return { code, label: label('total'), definition: null }
  if (code === unclassifiedCode) return { code, label: label('unclassified'), definition: null }
  const category = axis.categories.find((one) => one.code === code)
  return { code, label: category?.label ?? code, definition: category?.definition ?? null }
}

const isTotal = ({ row, column }: Cell): boolean => row === null || column === null

/** Draws tallies on the scale of the fullest cell. */
function tallyDrawer({ cells }: Found) {
  const counts = cells.filter((cell) => !isTotal(cell)).flatMap((cell) => [cell.initiatives, cell.publications])
  const most = Math.max(1, ...counts.map((tally) => tally?.count ?? 0))
  const rowCount = (row: string | null, kind: Kind) =>
    cells.find((cell) => cell.row === row && cell.column === null)?.[kind]?.count ?? 0
  return (cell: Cell, kind: Kind): TallyView | null => {
    const tally = cell[kind]
    if (!tally) return null
    const base = rowCount(cell.row, kind)
    const side = isTotal(cell) ? null : Math.sqrt(tally.count / most)
    return { ...tally, share: rowShare(tally.count, base), rowCount: base, side }
  }
}

/** What the page and the files show of a matrix. */
export function matrixView(found: Found, rows: WordedAxis, columns: WordedAxis, locale: LocaleCode): MatrixView {
  const drawn = tallyDrawer(found)
  const rowCodes = [...found.rows, null]
  const columnCodes = [...found.columns, null]
  const view = (cell: Cell): MatrixCellView => ({
    ...{ row: cell.row, column: cell.column, state: cell.state, isIncompatible: cell.isIncompatible },
    initiatives: drawn(cell, 'initiatives'),
    publications: drawn(cell, 'publications'),
  })
  return {
    rows: { code: rows.code, label: rows.label },
    columns: { code: columns.code, label: columns.label },
    rowHeads: rowCodes.map((code) => matrixHead(rows, code, locale)),
    columnHeads: columnCodes.map((code) => matrixHead(columns, code, locale)),
    lines: rowCodes.map((row) => found.cells.filter((cell) => cell.row === row).map(view)),
    searchCount: found.searchCount,
  }
}
