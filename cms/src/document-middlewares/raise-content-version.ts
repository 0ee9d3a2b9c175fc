import type { Core, Modules, UID } from '@strapi/strapi'
import { isPublicType } from '../access/public-types'
import { raiseContentVersion } from '../read-model/content-version'
import { hearingUid } from '../read-model/hearings'

type Context = Modules.Documents.Middleware.Context

const writes = new Set(['create', 'update', 'delete', 'publish', 'unpublish'])

/** What visitors read stands on these types; of hearings, on their number only. */
const isRead = (strapi: Core.Strapi, uid: string): boolean => isPublicType(strapi, uid) || uid === hearingUid

/** Whether the document has a published version that a delete would take away. */
async function hasPublishedVersion(strapi: Core.Strapi, { uid, params }: Context): Promise<boolean> {
  const { documentId } = params as { documentId?: string }
  const where = { documentId, publishedAt: { $notNull: true } }
  return (await strapi.db.query(uid as UID.ContentType).count({ where })) > 0
}

/** Whether an action, once done, will have changed what visitors read; saving a draft does not. */
async function changesPublishedContent(strapi: Core.Strapi, context: Context): Promise<boolean> {
  if (!context.contentType.options?.draftAndPublish) return true
  switch (context.action) {
    case 'delete':
      return hasPublishedVersion(strapi, context)
    case 'create':
    case 'update':
      return (context.params as { status?: string }).status === 'published'
    default:
      return true
  }
}

/** An unpublish of what was not published, a publish of nothing. */
const didNothing = (result: unknown): boolean => {
  const entries = (result as { entries?: unknown[] } | null)?.entries
  return Array.isArray(entries) && entries.length === 0
}

/** Raises the content version in the same transaction as every change to what is published of public types, or counted. */
export const raiseContentVersionOnChange =
  (strapi: Core.Strapi): Modules.Documents.Middleware.Middleware =>
  async (context, next) => {
    if (!writes.has(context.action) || !isRead(strapi, context.uid)) return next()
    return strapi.db.transaction(async () => {
      const isChange = await changesPublishedContent(strapi, context)
      const result = await next()
      if (isChange && !didNothing(result)) await raiseContentVersion(strapi)
      return result
    })
  }
