import type { Core, Modules, UID } from '@strapi/strapi'
import { defaultLocale } from '@atlas/shared'
import { differencesBetween } from './differences-between'
import { isSame } from './differences'
import { recordedFields } from './recorded-fields'
import { revisionUid, type Revision } from './revision'
import { snapshotOf } from './snapshot'

/** The header by which the form says what it was read at: the draft's `updatedAt`, ISO 8601. */
const readVersionHeader = 'x-atlas-read-version'

interface Koa {
  readonly params?: Readonly<Record<string, string>>
  readonly request: { readonly headers: Readonly<Record<string, string | string[] | undefined>> }
  readonly state: { isReadVersionChecked?: boolean; readonly user?: { readonly id: number } }
  throw(status: number, message: string, properties: object): never
}

/** A save from a form, with the version that the form was read at. */
export interface Asked {
  readonly koa: Koa
  readonly uid: UID.ContentType
  readonly documentId: string
  /** Null where the type has one language. */
  readonly locale: string | null
  readonly version: Date
}

const isLocalized = (strapi: Core.Strapi, uid: UID.ContentType): boolean =>
  Boolean((strapi.contentType(uid).pluginOptions as { i18n?: { localized?: boolean } } | undefined)?.i18n?.localized)

/** What a form asks to save and since when it was read; null for anything else, and for the second step of a publication. */
export function readVersionAsked(strapi: Core.Strapi, context: Modules.Documents.Middleware.Context): Asked | null {
  const koa = strapi.requestContext.get() as unknown as Koa | undefined
  const header = koa?.request.headers[readVersionHeader]
  if (!koa || typeof header !== 'string' || koa.state.isReadVersionChecked) return null
  const { documentId, locale } = context.params as { documentId?: string; locale?: string | null }
  const isSave = context.action === 'update' || context.action === 'publish'
  const isTarget = koa.params?.model === context.uid && koa.params.id === documentId
  const version = new Date(header)
  if (!isSave || !isTarget || !documentId || Number.isNaN(version.getTime())) return null
  const uid = context.uid as UID.ContentType
  return { koa, uid, documentId, locale: isLocalized(strapi, uid) ? (locale ?? defaultLocale) : null, version }
}

/** When the draft was last written. On PostgreSQL the row is held until the end: of two saves, the second waits. */
async function currentVersion(strapi: Core.Strapi, { uid, documentId, locale }: Asked): Promise<Date | null> {
  const table = strapi.db.metadata.get(uid).tableName
  const where = { document_id: documentId, ...(locale ? { locale } : {}) }
  await strapi.db.transaction(async ({ trx }) => {
    await strapi.db.getConnection(table).transacting(trx).where(where).forUpdate().select('id')
  })
  const drafts = strapi.contentType(uid).options?.draftAndPublish ? { publishedAt: null } : {}
  const row = await strapi.db.query(uid).findOne({
    where: { documentId, ...(locale ? { locale } : {}), ...drafts },
    select: ['updatedAt'],
  })
  return row ? new Date(row.updatedAt) : null
}

/** What was saved since, oldest first, apart from what only moved the record in its review. */
async function savedSince(strapi: Core.Strapi, { uid, documentId, version }: Asked): Promise<Revision[]> {
  // What is written straight to the columns says when, and not which version came of it.
  const besides = { recordVersion: null, action: { $in: ['import', 'verify'] }, happenedAt: { $gt: version } }
  const isLater = [{ recordVersion: { $gt: version } }, besides]
  const where = { recordType: uid, recordKey: documentId, $or: isLater }
  const revisions = (await strapi.db.query(revisionUid).findMany({ where, orderBy: { id: 'asc' } })) as Revision[]
  const fields = recordedFields(strapi, uid).filter(({ name }) => name !== 'reviewState')
  return revisions.filter(({ before, after }) => !isSame(fields, before, after))
}

const state = (strapi: Core.Strapi, { uid, documentId, locale }: Asked) =>
  snapshotOf(strapi, uid, { documentId, locale, status: 'draft' })

/**
 * Runs a save in the transaction that is open, unless someone has saved since: then the save is made, compared with what
 * it would have written over, and taken back by a 409.
 */
export async function refuseIfStale(strapi: Core.Strapi, asked: Asked, next: () => Promise<unknown>): Promise<unknown> {
  asked.koa.state.isReadVersionChecked = true
  const version = await currentVersion(strapi, asked)
  const isFresh = !version || version.getTime() <= asked.version.getTime()
  const since = isFresh ? [] : await savedSince(strapi, asked)
  if (since.length === 0 || !version) return next()
  const saved = await state(strapi, asked)
  const result = await next()
  const found = differencesBetween(strapi, asked.uid, saved, await state(strapi, asked))
  if (found.length === 0) return result
  const last = since.at(-1)!
  const details = {
    ...{ isConflict: true, author: last.userName, at: new Date(last.happenedAt).toISOString() },
    ...{ isSelf: last.userId !== null && last.userId === asked.koa.state.user?.id },
    ...{ version: version.toISOString(), differences: found },
  }
  return asked.koa.throw(409, `${last.userName} a enregistré cette fiche entre-temps.`, { details, expose: true })
}
