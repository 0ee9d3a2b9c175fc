import type { Core, Modules, UID } from '@strapi/strapi'
import { actorUid } from './memberships'

interface LinkTable {
  readonly name: string
  readonly joinColumn: { readonly name: string }
  readonly inverseJoinColumn: { readonly name: string }
}
interface ManagedType {
  readonly uid: string
  readonly table: string
  readonly links: LinkTable
}

const writes = new Set(['create', 'update', 'publish', 'unpublish', 'discardDraft', 'clone'])

const isManaged = ({ attributes }: { readonly attributes: object }): boolean =>
  'managedBy' in attributes && 'managedByKey' in attributes

/** The types whose entries an organisation keeps up to date. */
const managedUids = (strapi: Core.Strapi): string[] =>
  Object.values(strapi.contentTypes)
    .filter(isManaged)
    .map(({ uid }) => uid)

function managedType(strapi: Core.Strapi, uid: string): ManagedType {
  const { tableName, attributes } = strapi.db.metadata.get(uid)
  return { uid, table: tableName, links: (attributes.managedBy as unknown as { joinTable: LinkTable }).joinTable }
}

/**
 * The organisation of a document, as SQL: what its draft says, whatever the language; of an organisation that names
 * none, itself. The published version may have lost the link, when the organisation is itself only a draft.
 */
function keyOf({ uid, table, links }: ManagedType): { sql: string; bindings: string[] } {
  const sql = `SELECT actor.document_id FROM ?? AS draft JOIN ?? AS link ON link.?? = draft.id
    JOIN actors AS actor ON actor.id = link.??
    WHERE draft.document_id = ??.document_id AND draft.published_at IS NULL ORDER BY draft.locale DESC LIMIT 1`
  const bindings = [table, links.name, links.joinColumn.name, links.inverseJoinColumn.name, table]
  if (uid !== actorUid) return { sql: `(${sql})`, bindings }
  return { sql: `COALESCE((${sql}), ??.document_id)`, bindings: [...bindings, table] }
}

/**
 * Writes `managedByKey`, the document id of the organisation that keeps an entry up to date, in every row of a type
 * where it is not right: draft and published, all languages. One statement. Straight to the column: neither the date of
 * the last change nor the content version moves.
 *
 * @param documentId one document only; every one without it (at start, and after a bulk import)
 */
export async function writeManagedByKeys(strapi: Core.Strapi, uid: string, documentId?: string): Promise<void> {
  const type = managedType(strapi, uid)
  const key = keyOf(type)
  const one = documentId === undefined ? '' : ' AND document_id = ?'
  await strapi.db.transaction(({ trx }) =>
    trx.raw(
      `UPDATE ?? SET managed_by_key = ${key.sql} WHERE COALESCE(managed_by_key, '') <> COALESCE(${key.sql}, '')${one}`,
      [type.table, ...key.bindings, ...key.bindings, ...(documentId === undefined ? [] : [documentId])],
    ),
  )
}

/** Brings every `managedByKey` up to date: those of entries that were there before the column. */
export async function writeAllManagedByKeys(strapi: Core.Strapi): Promise<void> {
  for (const uid of managedUids(strapi)) await writeManagedByKeys(strapi, uid)
}

/** Keeps `managedByKey` right in the same transaction as every change. */
export const keepManagedByKeys =
  (strapi: Core.Strapi): Modules.Documents.Middleware.Middleware =>
  async (context, next) => {
    if (!writes.has(context.action) || !isManaged(context.contentType)) return next()
    return strapi.db.transaction(async () => {
      const keeper = context.action === 'discardDraft' ? await keeperOf(strapi, context) : undefined
      const result = await next()
      if (keeper !== undefined) await keepKeeper(strapi, context, keeper)
      const { documentId } = (result ?? {}) as { documentId?: string }
      if (documentId) await writeManagedByKeys(strapi, context.uid as UID.ContentType, documentId)
      await showKeys(strapi, context.uid, result)
      return result
    })
  }

/** The row of the organisation that keeps the draft up to date. */
async function keeperOf(strapi: Core.Strapi, { uid, params }: Modules.Documents.Middleware.Context) {
  const { documentId } = params as { documentId: string }
  const where = { documentId, publishedAt: { $null: true }, managedBy: { id: { $notNull: true } } }
  const draft = (await strapi.db.query(uid as never).findOne({ where, populate: { managedBy: true } })) as {
    managedBy: { id: number }
  } | null
  return draft?.managedBy.id
}

/**
 * Gives a draft that was discarded its organisation back: the published version, that it is now a copy of, has lost the
 * link when the organisation is itself only a draft.
 */
async function keepKeeper(strapi: Core.Strapi, { uid, params }: Modules.Documents.Middleware.Context, keeper: number) {
  const { documentId } = params as { documentId: string }
  const rows = strapi.db.query(uid as never)
  const where = { documentId, publishedAt: { $null: true }, managedBy: { id: { $null: true } } }
  for (const { id } of (await rows.findMany({ where, select: ['id'] })) as { id: number }[]) {
    await rows.update({ where: { id }, data: { managedBy: keeper } })
  }
}

interface Row {
  readonly id: number
  managedByKey?: string | null
}

/** Puts the keys that were just written in the answer of an action: rights are asked of this object. */
async function showKeys(strapi: Core.Strapi, uid: string, result: unknown): Promise<void> {
  const { entries, id } = (result ?? {}) as { entries?: Row[]; id?: number }
  const shown = entries ?? (id === undefined ? [] : [result as Row])
  const where = { id: { $in: shown.map((row) => row.id) } }
  const rows = (await strapi.db.query(uid as never).findMany({ where, select: ['id', 'managedByKey'] })) as Row[]
  for (const row of shown) row.managedByKey = rows.find((written) => written.id === row.id)?.managedByKey ?? null
}
