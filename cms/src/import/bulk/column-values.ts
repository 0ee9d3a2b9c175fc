import type { EntryTables, StoredColumn } from './tables'
import type { Row } from './rows'
import type { RowPlan } from './row-plan'

/** The moment of a write, and who writes; nobody at a first start. */
export interface Author {
  readonly now: Date
  readonly userId?: number
}

/** A value as its column has it. */
const stored = (value: unknown, type: string): unknown =>
  type === 'json' && value !== null && value !== undefined ? JSON.stringify(value) : (value ?? null)

/** The columns of some values; what is not said has its first value in a new row, and none in one that is there. */
export function columnValues(
  columns: readonly StoredColumn[],
  values: Readonly<Record<string, unknown>>,
  isNew: boolean,
): Row {
  return Object.fromEntries(
    columns.map(({ attribute, column, type, default: initial }) => {
      const value = values[attribute]
      return [column, stored(value === undefined && isNew ? initial : value, type)]
    }),
  )
}

/** The date of the first draft: a published version has that of its draft. */
const createdAt = ({ entry, locale }: RowPlan, now: Date): unknown =>
  entry.existing.find((row) => row.locale === locale && row.state === 'draft')?.createdAt ?? now

/** A new row of the table of the entries. */
export function newRow({ columns }: EntryTables, plan: RowPlan, id: number, { now, userId }: Author): Row {
  return {
    id,
    document_id: plan.entry.documentId,
    locale: plan.locale,
    ...columnValues(columns, plan.values, true),
    created_at: createdAt(plan, now),
    updated_at: now,
    published_at: plan.state === 'published' ? now : null,
    created_by_id: userId ?? null,
    updated_by_id: userId ?? null,
  }
}

/** What changes in a row that is there. */
export function changedRow({ columns }: EntryTables, plan: RowPlan, { now, userId }: Author): Row {
  const written = columns.filter(({ attribute }) => plan.writes(attribute))
  return {
    ...columnValues(written, plan.values, false),
    updated_at: now,
    ...(plan.state === 'published' ? { published_at: now } : {}),
    ...(userId ? { updated_by_id: userId } : {}),
  }
}
