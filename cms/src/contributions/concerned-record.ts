import type { Core, UID } from '@strapi/strapi'
import { defaultLocale, parseRecordReference } from '@atlas/shared'
import { nameFieldOf } from '../fields/name-field'

/** The published record that a correction is about. */
export interface ConcernedRecord {
  readonly uid: string
  readonly documentId: string
  readonly title: string
}

/** `glossary_term` → `api::glossary-term.glossary-term`. */
const uidOf = (type: string): UID.ContentType => {
  const name = type.replaceAll('_', '-')
  return `api::${name}.${name}` as UID.ContentType
}

/** Finds the record of `type:slug`; null when it is not published. */
export async function concernedRecord(strapi: Core.Strapi, reference: string): Promise<ConcernedRecord | null> {
  const parsed = parseRecordReference(reference)
  if (!parsed) return null
  const uid = uidOf(parsed.type)
  const where = { slug: parsed.slug, locale: defaultLocale, publishedAt: { $notNull: true } }
  const row = (await strapi.db.query(uid).findOne({ where })) as Record<string, string> | null
  return row && { uid, documentId: row.documentId!, title: row[nameFieldOf(strapi, uid)!] ?? parsed.slug }
}
