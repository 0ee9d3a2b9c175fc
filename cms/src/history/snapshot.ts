import type { Core, UID } from '@strapi/strapi'
import { nameFieldOf } from '../fields/name-field'
import { isPersonal, recordedFields } from './recorded-fields'
import type { RecordedField, RecordedLink, Snapshot } from './recorded-field'

type Row = Readonly<Record<string, unknown>>

/** One version of a record in one language. */
export interface RecordState {
  readonly id: number
  readonly documentId: string
  /** Null where the type has one language. */
  readonly locale: string | null
  readonly isPublished: boolean
  readonly updatedAt: string
  readonly snapshot: Snapshot
}

function populateOf(strapi: Core.Strapi, fields: readonly RecordedField[]): Record<string, unknown> {
  const populate: Record<string, unknown> = {}
  for (const { name, target, parts } of fields) {
    if (target) populate[name] = { select: ['documentId', nameFieldOf(strapi, target) ?? 'documentId'] }
    else if (parts) populate[name] = { populate: populateOf(strapi, parts) }
  }
  return populate
}

const linkOf = (strapi: Core.Strapi, target: string, row: Row): RecordedLink => ({
  documentId: String(row.documentId),
  name: (row[nameFieldOf(strapi, target) ?? 'documentId'] as string | undefined) ?? null,
})

/** Free data without the contact details that it may hold, at any depth. */
function withoutContacts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutContacts)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([name]) => !isPersonal(name))
  return Object.fromEntries(kept.map(([name, part]) => [name, withoutContacts(part)]))
}

function valueOf(strapi: Core.Strapi, field: RecordedField, value: unknown): unknown {
  const { target, parts, isMany } = field
  const one = (row: Row) => (target ? linkOf(strapi, target, row) : snapshotOfRow(strapi, parts!, row))
  if (target || parts) {
    if (isMany) return ((value ?? []) as Row[]).map(one)
    return value ? one(value as Row) : null
  }
  if (field.type === 'json') return withoutContacts(value ?? null)
  return value instanceof Date ? value.toISOString() : (value ?? null)
}

const snapshotOfRow = (strapi: Core.Strapi, fields: readonly RecordedField[], row: Row): Snapshot =>
  Object.fromEntries(fields.map((field) => [field.name, valueOf(strapi, field, row[field.name])]))

/** Every version of some records, in all their languages; a few statements whatever their number. */
export async function statesOf(
  strapi: Core.Strapi,
  uid: string,
  documentIds: readonly string[],
  where: Row = {},
): Promise<RecordState[]> {
  const fields = recordedFields(strapi, uid)
  const query = { where: { documentId: { $in: [...documentIds] }, ...where }, populate: populateOf(strapi, fields) }
  const rows = (await strapi.db.query(uid as UID.ContentType).findMany(query)) as Row[]
  const hasDrafts = Boolean(strapi.contentType(uid as UID.ContentType).options?.draftAndPublish)
  return rows.map((row) => ({
    id: row.id as number,
    documentId: String(row.documentId),
    locale: (row.locale as string | null) ?? null,
    isPublished: hasDrafts && row.publishedAt !== null,
    updatedAt: new Date(row.updatedAt as string).toISOString(),
    snapshot: snapshotOfRow(strapi, fields, row),
  }))
}

/** What a record says in one of its versions; null when there is none. `locale` is left out where there is one language. */
export async function snapshotOf(
  strapi: Core.Strapi,
  uid: string,
  version: { readonly documentId: string; readonly locale?: string | null; readonly status: 'draft' | 'published' },
): Promise<Snapshot | null> {
  const states = await statesOf(strapi, uid, [version.documentId])
  const wanted = states.find(
    ({ locale, isPublished }) =>
      isPublished === (version.status === 'published') && (version.locale ? locale === version.locale : true),
  )
  return wanted?.snapshot ?? null
}
