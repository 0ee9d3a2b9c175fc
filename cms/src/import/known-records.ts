import type { Core, UID } from '@strapi/strapi'

/** Stable id → Strapi's document id, for the entries of one type. */
export type DocumentIds = ReadonlyMap<string, string>

/** Reads the stable ids of the entries of a type that are in the database, drafts included. */
export async function documentIds(strapi: Core.Strapi, uid: UID.ContentType): Promise<DocumentIds> {
  const rows = (await strapi.db.query(uid).findMany({
    select: ['recordId', 'documentId'],
    where: { recordId: { $notNull: true } },
  })) as { recordId: string; documentId: string }[]
  return new Map(rows.map(({ recordId, documentId }) => [recordId, documentId]))
}

/** Reads them for several types. */
export async function documentIdsOf(
  strapi: Core.Strapi,
  uids: Iterable<UID.ContentType>,
): Promise<Map<UID.ContentType, DocumentIds>> {
  const known = new Map<UID.ContentType, DocumentIds>()
  for (const uid of new Set(uids)) known.set(uid, await documentIds(strapi, uid))
  return known
}
