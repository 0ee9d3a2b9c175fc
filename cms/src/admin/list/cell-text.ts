import { localeCodes } from '@atlas/shared'
import { frenchLabel, vocabularyOf, type AdminAttribute } from '../vocabulary/attribute'

/** A column of a list, as the content manager describes it. */
export interface Column {
  readonly name: string
  readonly attribute: AdminAttribute & { readonly relation?: string }
  readonly mainField?: { readonly name: string }
  readonly cellFormatter?: unknown
}

/** A row of a list. */
export interface Entry {
  readonly [field: string]: unknown
  readonly locale?: string
  readonly localizations?: readonly { readonly locale: string }[]
}

type CellText = (value: unknown) => string | null

const shortDate = { day: 'numeric', month: 'short', year: 'numeric' } as const
const day = new Intl.DateTimeFormat('fr-FR', { ...shortDate, timeZone: 'UTC' })
const moment = new Intl.DateTimeFormat('fr-FR', { ...shortDate, hour: '2-digit', minute: '2-digit' })

const dateText =
  (format: Intl.DateTimeFormat): CellText =>
  (value) =>
    typeof value === 'string' ? format.format(new Date(value)) : null

const linkText =
  (field: string): CellText =>
  (linked) => {
    const name = (linked as Record<string, unknown> | null)?.[field]
    return typeof name === 'string' ? name : null
  }

/** What the cells of a column say; null where Strapi's own cell does. The first column is the link to the entry. */
export function cellText({ attribute, mainField }: Column, isFirst: boolean): CellText | null {
  const vocabulary = vocabularyOf(attribute)
  switch (attribute.type) {
    case 'enumeration':
      return (code) => (typeof code === 'string' ? frenchLabel(vocabulary, code) : null)
    case 'date':
      return dateText(day)
    case 'datetime':
      return dateText(moment)
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

/** « FR, EN »: the languages that an entry exists in. */
export function languagesOf({ locale, localizations = [] }: Entry): string {
  const known = [locale, ...localizations.map((other) => other.locale)]
  return localeCodes
    .filter((code) => known.includes(code))
    .map((code) => code.toUpperCase())
    .join(', ')
}
