import { unclassifiedCode } from '../filters/item-values'
import { emptyPair, withRecord, type MatrixRecord, type PairTally } from './tally'

/** An axis with the codes of the categories to show, in their order. */
export interface MatrixAxis {
  readonly code: string
  readonly categories: readonly string[]
}

/** Two axes to cross, and the records to count. */
export interface MatrixQuestion {
  readonly rows: MatrixAxis
  readonly columns: MatrixAxis
  readonly initiatives: readonly MatrixRecord[]
  readonly publications: readonly MatrixRecord[]
}

/** The records of two axes, crossed: `cells[r][c]` is for `rows[r]` and `columns[c]`. */
export interface Matrix {
  /** Category codes; `unclassified` comes last when some record has no category of the axis. */
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly cells: readonly (readonly PairTally[])[]
  /** Each record once a row, however many columns it is in. */
  readonly rowTotals: readonly PairTally[]
  readonly columnTotals: readonly PairTally[]
  /** Each record once. */
  readonly total: PairTally
}

type Kind = keyof PairTally

/** The codes of an axis under which a record counts: its own, or `unclassified` when it has none. */
function codesOn({ categories }: Pick<MatrixRecord, 'categories'>, axis: string): readonly string[] {
  // Codes come from outside: `constructor` must not find Object's.
  const codes = Object.hasOwn(categories, axis) ? (categories[axis] ?? []) : []
  return codes.length > 0 ? [...new Set(codes)] : [unclassifiedCode]
}

/** The codes to show on an axis: its categories, and the unclassified when a record is. */
function shownCodes({ code, categories }: MatrixAxis, records: readonly MatrixRecord[]): string[] {
  const isOpen = records.some((record) => codesOn(record, code)[0] === unclassifiedCode)
  return isOpen ? [...categories, unclassifiedCode] : [...categories]
}

const plus = (pair: PairTally, kind: Kind, record: MatrixRecord): PairTally => ({
  ...pair,
  [kind]: withRecord(pair[kind], record),
})

/** Where the codes of a record stand among the codes shown. */
const placesOf = (record: MatrixRecord, axis: string, shown: readonly string[]): number[] =>
  codesOn(record, axis)
    .map((code) => shown.indexOf(code))
    .filter((place) => place >= 0)

/**
 * Crosses two different axes. A record of several categories counts in several cells, and once in each total. Throws a
 * RangeError for an axis crossed with itself: whoever asks offers another one first.
 */
export function buildMatrix({ rows, columns, initiatives, publications }: MatrixQuestion): Matrix {
  if (rows.code === columns.code) throw new RangeError(`The axis ${rows.code} cannot be crossed with itself`)
  const records = [...initiatives, ...publications]
  const [rowCodes, columnCodes] = [shownCodes(rows, records), shownCodes(columns, records)]
  const cells = rowCodes.map(() => columnCodes.map(() => emptyPair))
  const rowTotals = rowCodes.map(() => emptyPair)
  const columnTotals = columnCodes.map(() => emptyPair)
  let total = emptyPair

  const add = (kind: Kind) => (record: MatrixRecord) => {
    const [inRows, inColumns] = [placesOf(record, rows.code, rowCodes), placesOf(record, columns.code, columnCodes)]
    for (const r of inRows) {
      rowTotals[r] = plus(rowTotals[r]!, kind, record)
      for (const c of inColumns) cells[r]![c] = plus(cells[r]![c]!, kind, record)
    }
    for (const c of inColumns) columnTotals[c] = plus(columnTotals[c]!, kind, record)
    total = plus(total, kind, record)
  }
  initiatives.forEach(add('initiatives'))
  publications.forEach(add('publications'))
  return { rows: rowCodes, columns: columnCodes, cells, rowTotals, columnTotals, total }
}

/** Whether an axis classifies any of the records: where it classifies none, 0 in a cell would be a false statement. */
export const classifies = (axis: string, records: readonly Pick<MatrixRecord, 'categories'>[]): boolean =>
  records.some((record) => codesOn(record, axis)[0] !== unclassifiedCode)
