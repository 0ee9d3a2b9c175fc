import { randomUUID } from 'node:crypto'
import type { Core } from '@strapi/strapi'
import { nameFieldOf } from '../fields/name-field'
import { currentAuthor } from './author'
import { occasion } from './occasion'
import { revisionUid, type Author, type Change } from './revision'

/** Below the number of values that SQLite takes in one statement, at twenty columns a row. */
const batchSize = 500

const clipped = (text: string): string => (text.length > 255 ? `${text.slice(0, 254)}…` : text)

/** What the record is called: by its name field, in its last state. */
function titleOf(strapi: Core.Strapi, { uid, before, after }: Change): string | null {
  const state = after ?? before
  const named = state?.[nameFieldOf(strapi, uid) ?? 'documentId'] ?? state?.label ?? state?.code
  return typeof named === 'string' ? clipped(named) : null
}

function rowOf(strapi: Core.Strapi, change: Change, author: Author, now: Date): Record<string, unknown> {
  const { id, name } = change.user ?? author
  const at = change.happenedAt ?? now
  return {
    documentId: randomUUID().replaceAll('-', '').slice(0, 24),
    ...{ recordType: change.uid, recordKey: change.documentId, recordLocale: change.locale },
    recordTitle: titleOf(strapi, change),
    ...{ action: change.action, userId: id, userName: clipped(name), happenedAt: at },
    recordVersion: change.version ?? null,
    message: change.message ?? occasion()?.message ?? null,
    ...{ before: change.before, after: change.after },
    ...{ createdAt: now, updatedAt: now, publishedAt: now },
  }
}

/**
 * Writes changes to the history, in the transaction that is open: one statement for every 500. The only door by which
 * anything is written there.
 */
export async function recordRevisions(strapi: Core.Strapi, changes: readonly Change[]): Promise<void> {
  const author = currentAuthor(strapi)
  const now = new Date()
  for (let start = 0; start < changes.length; start += batchSize) {
    const rows = changes.slice(start, start + batchSize).map((change) => rowOf(strapi, change, author, now))
    await strapi.db.query(revisionUid).createMany({ data: rows })
  }
}

/** Writes one change to the history, in the transaction that is open. */
export const recordRevision = (strapi: Core.Strapi, change: Change): Promise<void> => recordRevisions(strapi, [change])
