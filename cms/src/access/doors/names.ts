import type { Core } from '@strapi/strapi'
import { nameFieldOf } from '../../fields/name-field'
import { isPublicType } from '../public-types'
import type { Viewer, Where } from './visible-entries'

interface Model {
  readonly attributes: Readonly<Record<string, unknown>>
}
interface NamedRow {
  readonly id: number
  readonly documentId: string
  readonly locale: string | null
  readonly publishedAt: string | null
  readonly [field: string]: unknown
}

const modelOf = (strapi: Core.Strapi, uid: string): Model => strapi.getModel(uid as never) as unknown as Model

const hasKey = (strapi: Core.Strapi, uid: string): boolean => 'managedByKey' in modelOf(strapi, uid).attributes

/**
 * Rows whose name may be read in a link, one a document and language: the person's own as they stand now, the others as
 * they are published.
 */
export function nameable(strapi: Core.Strapi, viewer: Viewer, uid: string): Where {
  if (!isPublicType(strapi, uid)) return { id: { $in: [] } }
  const isPublished = { publishedAt: { $notNull: true } }
  if (!hasKey(strapi, uid) || viewer.own.length === 0) return isPublished
  const own = { managedByKey: { $in: [...viewer.own] } }
  const others = { $or: [{ managedByKey: { $null: true } }, { managedByKey: { $notIn: [...viewer.own] } }] }
  return { $or: [{ $and: [own, { publishedAt: { $null: true } }] }, { $and: [others, isPublished] }] }
}

/** Document id → name, in the language asked for or in another; only what the person may read. */
export async function namesOf(
  strapi: Core.Strapi,
  viewer: Viewer,
  uid: string,
  documentIds: readonly string[],
  locale: string,
): Promise<Map<string, string>> {
  const field = nameFieldOf(strapi, uid)
  if (!field || documentIds.length === 0) return new Map()
  const where = { $and: [{ documentId: { $in: [...documentIds] } }, nameable(strapi, viewer, uid)] }
  const rows = (await strapi.db.query(uid as never).findMany({
    where,
    select: ['id', 'documentId', 'locale', field],
  })) as NamedRow[]
  // The language asked for is read last, so that it stands.
  const ordered = [...rows].sort((a, b) => Number(a.locale === locale) - Number(b.locale === locale))
  return new Map(ordered.map((row) => [row.documentId, String(row[field] ?? '')]))
}

export type { NamedRow }
