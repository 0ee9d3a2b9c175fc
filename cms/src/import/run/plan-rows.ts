import { defaultLocale } from '@atlas/shared'
import { newDocumentId, type EntryToWrite } from '../bulk'
import { assigned } from '../columns'
import { publishedView } from '../published-view'
import type { ImportRecord } from '../record'
import { storedEntries, type StoredEntry } from '../stored-records'
import { changedFields } from './compare'
import type { ImportContext } from './context'
import type { IdentifiedRow } from './import-row'

/** A row with the entry as it will be, and what changes in it. */
export interface PlannedRow {
  readonly row: IdentifiedRow
  readonly record: ImportRecord
  readonly stored?: StoredEntry
  /** The paths of the fields that change; empty for a new entry. */
  readonly changes: readonly string[]
  /** What to write; none when nothing changes. */
  readonly entry?: EntryToWrite
}

/** Drafts that were waiting for someone: publishing them ends it. */
const waiting = new Set(['drafting', 'submitted', 'changes_requested'])

/** What a new entry says: empty fields have their first value, its address is its stable id. */
function newRecord({ model, isPublishing }: ImportContext, row: IdentifiedRow): ImportRecord {
  const { translations, ...own } = assigned(model, null, row.assignments)
  const filled = Object.entries(own).filter(([, value]) => value !== null)
  const slug = 'slug' in model.attributes ? { slug: row.recordId } : {}
  const state = 'reviewState' in model.attributes ? { reviewState: isPublishing ? 'approved' : 'drafting' } : {}
  return {
    ...{ ...slug, ...state, ...Object.fromEntries(filled), recordId: row.recordId },
    ...(translations ? { translations } : {}),
  }
}

const languagesOf = (record: ImportRecord): string[] => [defaultLocale, ...Object.keys(record.translations ?? {})]

function plannedNew(context: ImportContext, row: IdentifiedRow): PlannedRow {
  const record = newRecord(context, row)
  const publishedLocales = new Set(context.isPublishing ? languagesOf(record) : [])
  return { row, record, changes: [], entry: { documentId: newDocumentId(), record, existing: [], publishedLocales } }
}

/** The languages to publish: those that already are, and those that the file speaks. */
const toPublish = ({ rows }: StoredEntry, row: IdentifiedRow): Set<string> =>
  new Set([
    defaultLocale,
    ...rows.filter(({ state }) => state === 'published').map(({ locale }) => locale ?? defaultLocale),
    ...row.assignments.map(({ locale }) => locale),
  ])

/** Whether the published version says less, or something else, than the record will. */
function isBehind({ model, components, targets, idsInFile }: ImportContext, stored: StoredEntry, record: ImportRecord) {
  if (!stored.published) return true
  const shown = publishedView(model, record, targets, idsInFile)
  return changedFields(model, components, stored.published, shown).some((path) => !path.endsWith('reviewState'))
}

function plannedUpdate(context: ImportContext, row: IdentifiedRow, stored: StoredEntry): PlannedRow {
  const { model, components, isPublishing } = context
  const before = stored.draft ?? ({ recordId: row.recordId } as ImportRecord)
  const after = assigned(model, before, row.assignments)
  const changes = changedFields(model, components, before, after)
  const publishes = isPublishing && (changes.length > 0 || isBehind(context, stored, after))
  if (changes.length === 0 && !publishes) return { row, record: after, stored, changes }
  const isReviewed = publishes && waiting.has(String(after.reviewState))
  const record: ImportRecord = isReviewed ? { ...after, reviewState: 'approved' } : after
  const names = changes.map((path) => path.split('.').at(-1)!)
  const entry: EntryToWrite = {
    ...{ documentId: stored.documentId, record, existing: stored.rows },
    changed: new Set([...names, ...(isReviewed ? ['reviewState'] : [])]),
    publishedLocales: publishes ? toPublish(stored, row) : new Set(),
  }
  return { row, record, stored, changes, entry }
}

/** Looks up the entries of some rows, and works out what each will say. */
export async function planRows(context: ImportContext, rows: readonly IdentifiedRow[]): Promise<PlannedRow[]> {
  const ids = rows.flatMap(({ documentId }) => documentId ?? [])
  const entries = await storedEntries(context.strapi, context.model, [...new Set(ids)])
  const byId = new Map(entries.map((entry) => [entry.documentId, entry]))
  return rows.map((row) => {
    const stored = row.documentId ? byId.get(row.documentId) : undefined
    return stored ? plannedUpdate(context, row, stored) : plannedNew(context, row)
  })
}
