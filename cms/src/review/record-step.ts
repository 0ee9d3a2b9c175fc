import type { Core } from '@strapi/strapi'
import type { ReviewAction } from '@atlas/shared'
import { recordRevision, snapshotOf } from '../history'
import type { ReviewedEntry } from './reviewed-entry'

/** Leaves a step of the review in the history of the entry, in the transaction that is open. The entry says the same. */
export async function recordStep(
  strapi: Core.Strapi,
  { uid, documentId, drafts }: ReviewedEntry,
  action: Exclude<ReviewAction, 'withdraw'>,
  message: string | null,
): Promise<void> {
  const locale = drafts[0]?.locale ?? null
  const snapshot = await snapshotOf(strapi, uid, { documentId, locale, status: 'draft' })
  const change = { uid, documentId, locale, action, before: snapshot, after: snapshot }
  await recordRevision(strapi, { ...change, ...(message ? { message } : {}) })
}
