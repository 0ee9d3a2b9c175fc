import { defaultLocale } from '@atlas/shared'
import { cellText, type Column } from '../columns'
import type { Cell } from '../readers/table'
import type { ImportRecord } from '../record'

type Values = Readonly<Record<string, unknown>>

function valueAt(record: ImportRecord, { locale, attribute, index, part }: Column): unknown {
  const values: Values | undefined = locale === defaultLocale ? record : record.translations?.[locale]
  const value = values?.[attribute]
  if (part === undefined) return value
  const owner = index === undefined ? value : (value as Values[] | null | undefined)?.[index]
  return (owner as Values | null | undefined)?.[part]
}

/** A record as the cells of a table. */
export const tableCells = (record: ImportRecord, columns: readonly Column[]): Cell[] =>
  columns.map((column) => cellText(column.definition, valueAt(record, column)))
