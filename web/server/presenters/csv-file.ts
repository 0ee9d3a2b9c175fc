import { stringify } from 'csv-stringify/sync'

type Cell = string | number | boolean | null

/** Spreadsheets find the encoding by it. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * A CSV file (RFC 4180, UTF-8): a header, then a line a record; null is an empty cell. A text that a spreadsheet would
 * run as a formula is made harmless with an apostrophe.
 */
export const csvFile = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  BYTE_ORDER_MARK +
  stringify([[...header], ...rows.map((row) => [...row])], { escape_formulas: true, record_delimiter: '\r\n' })
