import * as shared from '@atlas/shared'
import type { Vocabulary } from '@atlas/shared'
import type { ModelAttribute } from '../model'
import type { Cell } from '../readers/table'
import { LINES } from './column'
import { unguardFormula } from '../../spreadsheet/formula-guard'
import { plain } from './plain'

const isEmpty = (cell: Cell): boolean => cell === null || (typeof cell === 'string' && cell.trim() === '')

const textOf = (cell: Cell): string => unguardFormula(String(cell).replace(/\r\n?/g, '\n').trim())

/** The closed list that an attribute chooses its codes from, if there is one. */
export function vocabularyOf({ pluginOptions }: ModelAttribute): Vocabulary | undefined {
  const name = pluginOptions?.atlas?.vocabulary
  return name ? (shared as unknown as Record<string, Vocabulary>)[name] : undefined
}

/** The code that a cell means, by itself or by its French label; the text as it is when it means none. */
export function codeOf(attribute: ModelAttribute, text: string): string {
  const vocabulary = vocabularyOf(attribute)
  const codes = attribute.enum ?? vocabulary?.codes ?? []
  if (codes.includes(text)) return text
  const wanted = plain(text)
  return (
    codes.find((code) => plain(code) === wanted || (vocabulary && plain(vocabulary.label(code, 'fr')) === wanted)) ??
    text
  )
}

function numberOf(cell: Cell): unknown {
  if (typeof cell === 'number') return cell
  const text = textOf(cell).replace(/[\s\u00a0\u202f]/g, '')
  return /^[+-]?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : textOf(cell)
}

const yes = new Set(['oui', 'vrai', 'true', 'yes', '1', 'x'])
const no = new Set(['non', 'faux', 'false', 'no', '0'])

function flagOf(cell: Cell): unknown {
  if (typeof cell === 'boolean') return cell
  const word = plain(textOf(cell))
  return yes.has(word) ? true : no.has(word) ? false : textOf(cell)
}

const DAY_MS = 86_400_000
/** Excel counts days from 30 December 1899. */
const excelDay = (days: number): string => new Date(Date.UTC(1899, 11, 30) + days * DAY_MS).toISOString().slice(0, 10)

function dayOf(cell: Cell): unknown {
  if (typeof cell === 'number' && Number.isInteger(cell) && cell > 10_000 && cell < 100_000) return excelDay(cell)
  const text = textOf(cell)
  const [, day, month, year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text) ?? []
  if (day && month && year) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return /^\d{4}-\d{2}-\d{2}T/.test(text) ? text.slice(0, 10) : text
}

const listOf = (cell: Cell): string[] =>
  textOf(cell)
    .split(/[;|,\n]/)
    .map((item) => item.trim())
    .filter(Boolean)

function linkOf({ relation }: ModelAttribute, cell: Cell): unknown {
  const ids = listOf(cell)
  return relation === 'manyToMany' || relation === 'oneToMany' ? ids : ids.length > 1 ? ids : (ids[0] ?? null)
}

const linesOf = (cell: Cell): unknown =>
  String(cell)
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((text) => ({ text: unguardFormula(text) }))

type Reader = (attribute: ModelAttribute, cell: Cell) => unknown

const readers: Readonly<Record<string, Reader>> = {
  integer: (_attribute, cell) => numberOf(cell),
  float: (_attribute, cell) => numberOf(cell),
  decimal: (_attribute, cell) => numberOf(cell),
  boolean: (_attribute, cell) => flagOf(cell),
  date: (_attribute, cell) => dayOf(cell),
  enumeration: (attribute, cell) => codeOf(attribute, textOf(cell)),
  json: (attribute, cell) => listOf(cell).map((item) => codeOf(attribute, item)),
  relation: linkOf,
  component: (_attribute, cell) => linesOf(cell),
}

/** What an empty cell means: no value, an empty list. */
function emptyValue({ type, relation, component, repeatable }: ModelAttribute): unknown {
  if (type === 'relation') return relation === 'manyToMany' || relation === 'oneToMany' ? [] : null
  return component === LINES && repeatable ? [] : null
}

/**
 * A cell as a value of its field: codes by code or French label, days as 2026-11-22 or 22/11/2026, « oui » and « non »,
 * decimal commas, lists cut at `;` or line ends. What cannot be read is given back as it is, for the checks to refuse.
 */
export function cellValue(attribute: ModelAttribute, cell: Cell): unknown {
  if (isEmpty(cell)) return emptyValue(attribute)
  return readers[attribute.type]?.(attribute, cell) ?? textOf(cell)
}
