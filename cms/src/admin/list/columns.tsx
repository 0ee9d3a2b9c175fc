import { frenchLabel, vocabularyOf, type AdminAttribute } from '../vocabulary/attribute'
import { Cell } from './Cell'

interface Column {
  readonly name: string
  readonly attribute: AdminAttribute & { readonly relation?: string }
  readonly mainField?: { readonly name: string }
  readonly cellFormatter?: unknown
}
interface ListColumns {
  readonly displayedHeaders: readonly Column[]
}
type CellText = (value: unknown) => string | null

const shortDate = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'short', year: 'numeric' })

const dateText: CellText = (value) => (typeof value === 'string' ? shortDate.format(new Date(value)) : null)

const linkText =
  (field: string): CellText =>
  (linked) => {
    const name = (linked as Record<string, unknown> | null)?.[field]
    return typeof name === 'string' ? name : null
  }

/** What a cell of a column says; null where Strapi's own cell does. The first column is the link to the entry. */
function cellText({ attribute, mainField }: Column, isFirst: boolean): CellText | null {
  const vocabulary = vocabularyOf(attribute)
  switch (attribute.type) {
    case 'enumeration':
      return (code) => (typeof code === 'string' ? frenchLabel(vocabulary, code) : null)
    case 'date':
    case 'datetime':
      return dateText
    case 'relation':
      return attribute.relation?.endsWith('ToOne') && mainField ? linkText(mainField.name) : null
    case 'integer':
      return (number) => (typeof number === 'number' ? String(number) : null)
    case 'string':
    case 'text':
      return isFirst ? null : (text) => (typeof text === 'string' && text ? text : null)
    default:
      return null
  }
}

interface Entry {
  readonly [field: string]: unknown
  readonly locale?: string
  readonly localizations?: readonly { readonly locale: string }[]
}

/** « FR, EN »: the languages that an entry exists in. */
function languagesOf({ locale, localizations = [] }: Entry): string {
  const codes = [locale, ...localizations.map((other) => other.locale)].filter((code) => code !== undefined)
  return codes
    .map((code) => code.toUpperCase())
    .sort()
    .reverse()
    .join(', ')
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
