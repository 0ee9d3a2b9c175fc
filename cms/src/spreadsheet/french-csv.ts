import { stringify, type Options } from 'csv-stringify/sync'

/** Says UTF-8 to Excel; begins a file. */
export const byteOrderMark = '\ufeff'

/** Rows as French spreadsheets open them: semicolons, CRLF. */
export const csvLines = (
  rows: readonly (readonly (string | null)[])[],
  options: Pick<Options, 'quoted_match'> = {},
): string =>
  stringify(
    rows.map((row) => [...row]),
    { delimiter: ';', record_delimiter: '\r\n', ...options },
  )
