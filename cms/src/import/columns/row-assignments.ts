import type { TableRow } from '../readers/table'
import type { Assignment } from './assignment'
import { cellValue } from './cell-value'
import type { Column } from './column'

/** What a line of a table assigns. `columns` are those of its cells, in order; null for a column that is left out. */
export const rowAssignments = ({ cells }: TableRow, columns: readonly (Column | null)[]): Assignment[] =>
  columns.flatMap((column, index) => {
    if (!column) return []
    const { locale, attribute, index: rank, part, definition } = column
    const place = { locale, attribute, ...(rank === undefined ? {} : { index: rank }), ...(part ? { part } : {}) }
    return [{ ...place, value: cellValue(definition, cells[index] ?? null) }]
  })
