import type { Core, Modules } from '@strapi/strapi'
import { defaultLocale } from '@atlas/shared'
import { changesOf, isRecordedType, occasion, recordRevisions, statesOf, type RecordState } from '../history'

type Context = Modules.Documents.Middleware.Context

const writes = new Set(['create', 'clone', 'update', 'publish', 'unpublish', 'discardDraft', 'delete'])

/** The states of the record before the first change of a load; told when the load is done (record-together.ts). */
async function gather(strapi: Core.Strapi, context: Context, next: () => Promise<unknown>): Promise<unknown> {
  const { uid } = context
  const touched = occasion()!.gathered!
  if (!touched.has(uid)) touched.set(uid, new Map())
  const known = touched.get(uid)!
  const { documentId } = context.params as { documentId?: string }
  if (documentId && !known.has(documentId)) known.set(documentId, await statesOf(strapi, uid, [documentId]))
  const result = await next()
  const made = (result as { documentId?: string } | null)?.documentId
  if (made && !known.has(made)) known.set(made, [])
  return result
}

async function tell(strapi: Core.Strapi, context: Context, next: () => Promise<unknown>): Promise<unknown> {
  const { uid, action } = context
  const { documentId: asked, locale = defaultLocale } = context.params as { documentId?: string; locale?: string }
  const isMaking = action === 'create' || action === 'clone'
  const before: RecordState[] = asked && !isMaking ? await statesOf(strapi, uid, [asked]) : []
  const result = await next()
  const documentId = isMaking ? (result as { documentId?: string } | null)?.documentId : asked
  if (!documentId) return result
  const after = await statesOf(strapi, uid, [documentId])
  await recordRevisions(strapi, changesOf(strapi, { uid, documentId, action, locale, before, after }))
  return result
}

/** Leaves in the history who did what to a record, in the same transaction: what is taken back leaves nothing. */
export const recordRevisionOfChange =
  (strapi: Core.Strapi): Modules.Documents.Middleware.Middleware =>
  async (context, next) => {
    if (!writes.has(context.action) || !isRecordedType(strapi, context.uid)) return next()
    const told = occasion()?.gathered ? gather : tell
    return strapi.db.transaction(() => told(strapi, context, next)) as never
  }
