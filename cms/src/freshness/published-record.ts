import type { Core } from '@strapi/strapi'
import { defaultLocale, isVerifiable, verifiableFields, type VerifiedRecord } from '@atlas/shared'

/** Which record: its type's uid, and its document. */
export interface RecordKey {
  readonly uid: string
  readonly documentId: string
}

/** `api::initiative.initiative` → `initiative`. */
export const typeOf = (uid: string): string => uid.split('.').at(-1) ?? uid

type Row = Readonly<Record<string, string | null>>

/** A record as it is published, in French; null when it is not published, or of a type that nobody is asked about. */
export async function publishedRecord(
  strapi: Core.Strapi,
  { uid, documentId }: RecordKey,
): Promise<VerifiedRecord | null> {
  const type = typeOf(uid)
  if (!isVerifiable(type)) return null
  const where = { documentId, locale: defaultLocale, publishedAt: { $notNull: true } }
  const row = (await strapi.db.query(uid as never).findOne({ where })) as Row | null
  if (!row) return null
  const texts = Object.fromEntries(verifiableFields[type].map(({ name }) => [name, row[name] ?? null]))
  return {
    ...{ type, slug: row.slug ?? '', title: row[type === 'actor' ? 'name' : 'title'] ?? '', texts },
    ...{ collectedOn: row.collectedOn ?? null, verifiedOn: row.verifiedOn ?? null },
  }
}
