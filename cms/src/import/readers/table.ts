import { countText, limits } from './limits'
import { refuse } from './refused-file'

/** A cell: a text, or what a workbook stores as a number, a truth value or a day. */
export type Cell = string | number | boolean | null

/** One line of a table; `line` is its number in the file, from 1, as a spreadsheet shows it. */
export interface TableRow {
  readonly line: number
  readonly cells: readonly Cell[]
}

/** A table: its headers and its lines that are not empty. */
export interface Table {
  readonly headers: readonly string[]
  readonly rows: readonly TableRow[]
}

const dangerousNames = new Set(['__proto__', 'constructor', 'prototype'])

/** Whether a name could reach what every object of the program shares. */
export const isDangerousName = (name: string): boolean =>
  name.split('.').some((part) => dangerousNames.has(part.trim()))

const isEmpty = (cell: Cell | undefined): boolean => cell === null || cell === undefined || String(cell).trim() === ''

/** `=1+1`, or a call of a function or a program after another sign that spreadsheets compute from. */
const formula = /^=|^[+@-]\s*[A-Z][A-Z0-9.]*\(|^[+@-].*\|.*!/

function checkHeaders(headers: readonly string[]): void {
  if (headers.length === 0 || headers.every((header) => header === ''))
    refuse('La première ligne doit nommer les colonnes.')
  if (headers.length > limits.columns)
    refuse(`Le fichier a ${countText(headers.length)} colonnes\u202f: ${countText(limits.columns)} au plus.`)
  const nameless = headers.findIndex((header) => header === '')
  if (nameless >= 0) refuse(`La colonne ${nameless + 1} n’a pas de nom.`)
  const dangerous = headers.find(isDangerousName)
  if (dangerous) refuse(`Le nom de colonne «\u00a0${dangerous}\u00a0» n’est pas permis.`)
  const repeated = headers.find((header, index) => headers.indexOf(header) !== index)
  if (repeated) refuse(`Deux colonnes portent le nom «\u00a0${repeated}\u00a0».`)
}

function checkCell(cell: Cell | undefined, line: number, header: string): void {
  if (typeof cell !== 'string') return
  const where = `Ligne ${line}, colonne «\u00a0${header}\u00a0»\u202f: `
  if (cell.length > limits.cellLength)
    refuse(`${where}la cellule a ${countText(cell.length)} caractères, ${countText(limits.cellLength)} au plus.`)
  if (formula.test(cell.trimStart()))
    refuse(
      `${where}«\u00a0${cell.slice(0, 40)}\u00a0» est une formule. Collez sa valeur\u202f; si c’est bien un texte, mettez une apostrophe devant.`,
    )
}

function tableRow(cells: readonly Cell[], line: number, headers: readonly string[]): TableRow {
  const extra = cells.slice(headers.length).some((cell) => !isEmpty(cell))
  if (extra)
    refuse(
      `Ligne ${line}\u202f: ${cells.length} cellules pour ${headers.length} colonnes. Un séparateur ou un guillemet est mal placé.`,
    )
  for (const [index, header] of headers.entries()) checkCell(cells[index], line, header)
  return { line, cells: headers.map((_, index) => cells[index] ?? null) }
}

/** Lines of cells, the first of them the headers → a table. Throws a RefusedFile for one that nobody could load safely. */
export function tableOf(lines: readonly { readonly line: number; readonly cells: readonly Cell[] }[]): Table {
  const [first, ...others] = lines
  if (!first) refuse('Le fichier est vide.')
  const named = first.cells.map((cell) => String(cell ?? '').trim())
  const filledCount = named.length - [...named].reverse().findIndex((header) => header !== '')
  const headers = named.slice(0, named.some((header) => header !== '') ? filledCount : 0)
  checkHeaders(headers)
  const filled = others.filter(({ cells }) => cells.some((cell) => !isEmpty(cell)))
  if (filled.length === 0) refuse('Le fichier n’a pas de fiche\u202f: seulement le nom des colonnes.')
  if (filled.length > limits.rows)
    refuse(
      `Le fichier a ${countText(filled.length)} lignes\u202f: ${countText(limits.rows)} au plus. Coupez-le en plusieurs.`,
    )
  return { headers, rows: filled.map(({ line, cells }) => tableRow(cells, line, headers)) }
}
