import { Cell } from './Cell'
import { cellText, languagesOf, type Column, type Entry } from './cell-text'

interface ListColumns {
  readonly displayedHeaders: readonly Column[]
}

/** Lists show labels instead of codes, short dates, and links on one short line: the status stays in view. */
export function showColumnsInWords<Columns extends ListColumns>(columns: Columns): Columns {
  const displayedHeaders = columns.displayedHeaders.map((column, index) => {
    if (column.name === 'locales') {
      return { ...column, cellFormatter: (entry: Entry) => <Cell text={languagesOf(entry)} /> }
    }
    const text = column.cellFormatter ? null : cellText(column, index === 0)
    return text ? { ...column, cellFormatter: (entry: Entry) => <Cell text={text(entry[column.name])} /> } : column
  })
  return { ...columns, displayedHeaders }
}
