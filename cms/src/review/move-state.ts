import type { Core } from '@strapi/strapi'
import { stateOrFirst, type ReviewState } from '@atlas/shared'
import type { ReviewedEntry } from './reviewed-entry'

type Entry = Pick<ReviewedEntry, 'uid' | 'documentId' | 'isPublished'>

const isDraft = { publishedAt: { $null: true } }

/**
 * Moves an entry, all its drafts, to a state if it stands in one of those given; tells whether it did. Of two who move it
 * at once, one does. Straight to the column: neither the date of the last change nor the content version follows.
 */
export async function moveState(
  strapi: Core.Strapi,
  { uid, documentId, isPublished }: Entry,
  from: readonly ReviewState[],
  to: ReviewState,
): Promise<boolean> {
  const unsaid = from.includes(stateOrFirst(null, isPublished)) ? [{ reviewState: { $null: true } }] : []
  const where = { documentId, ...isDraft, $or: [{ reviewState: { $in: [...from] } }, ...unsaid] }
  const changed: unknown = await strapi.db
    .queryBuilder(uid)
    .update({ reviewState: to })
    .where(where)
    .execute({ mapResults: false })
  return Number(changed) > 0
}

/** Writes the state of every version of an entry, published ones included. */
export async function setState(
  strapi: Core.Strapi,
  { uid, documentId }: Pick<ReviewedEntry, 'uid' | 'documentId'>,
  state: ReviewState,
): Promise<void> {
  await strapi.db.queryBuilder(uid).update({ reviewState: state }).where({ documentId }).execute()
}
