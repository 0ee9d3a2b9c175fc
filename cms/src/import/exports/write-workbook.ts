import writeXlsxFile from 'write-excel-file/node'
import type { Cell } from '../readers/table'
import { refuse } from '../readers/refused-file'

/** What a cell of Excel holds at most. */
const CELL_LENGTH = 32_767
const WIDE = 40
const NARROW = 16

function checkedCell(cell: Cell, header: string): Cell {
  if (typeof cell === 'string' && cell.length > CELL_LENGTH)
    refuse(`Un texte de la colonne «\u00a0${header}\u00a0» est trop long pour Excel\u202f: exportez en CSV ou en JSON.`)
  return cell
}

const cellOf = (cell: Cell) => {
  if (cell === null) return null
  return typeof cell === 'number' ? { value: cell, type: Number } : { value: String(cell), type: String }
}

/** A workbook of one sheet, its first line the headers. Texts are written as texts: codes keep their zeros. */
export function writeWorkbook(headers: readonly string[], rows: readonly (readonly Cell[])[]): Promise<Buffer> {
  const lines = rows.map((row) => row.map((cell, index) => cellOf(checkedCell(cell, headers[index] ?? ''))))
  const title = headers.map((value) => ({ value, type: String, fontWeight: 'bold' as const }))
  return writeXlsxFile([title, ...lines] as never, {
    sheet: 'Fiches',
    stickyRowsCount: 1,
    columns: headers.map((_, index) => ({ width: index < 6 ? WIDE : NARROW })),
  }).toBuffer()
}
