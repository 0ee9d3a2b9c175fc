import type { Core } from '@strapi/strapi'
import { defaultLocale } from '@atlas/shared'
import { recordRevision, snapshotOf } from '../history'
import { raiseContentVersion } from '../read-model/content-version'
import type { RecordKey } from './published-record'

interface Row {
  readonly id: number
  readonly locale: string | null
  readonly publishedAt: string | null
  readonly updatedAt: string | Date
}

/** Strapi's own measure: a draft saved within half a second of its published version holds nothing else. */
const sameMomentMs = 500

const isSameMoment = (one: Row, other: Row): boolean =>
  Math.abs(new Date(one.updatedAt).getTime() - new Date(other.updatedAt).getTime()) <= sameMomentMs

/** The rows whose date of change moves. */
function datedRows(rows: readonly Row[]): Row[] {
  return rows.filter((row) => {
    if (!row.publishedAt) return true
    // Strapi tells « modified » by the dates alone: the published row of a draft in progress must stay behind it.
    const draft = rows.find((other) => !other.publishedAt && other.locale === row.locale)
    return !draft || isSameMoment(row, draft)
  })
}

/** Straight to the columns: publishing the draft would publish whatever else waits in it. */
async function writeDay(strapi: Core.Strapi, { uid, documentId }: RecordKey, rows: readonly Row[], day: string) {
  const { tableName } = strapi.db.metadata.get(uid)
  const ids = datedRows(rows).map(({ id }) => id)
  await strapi.db.transaction(async ({ trx }) => {
    const table = () => strapi.db.getConnection(tableName).transacting(trx)
    await table().where({ document_id: documentId }).update({ verified_on: day })
    await table().whereIn('id', ids).update({ updated_at: new Date() })
  })
}

/**
 * Writes that a record was verified on a day (ISO 8601): in its published version, and in its draft, so that the next
 * publication keeps it. Other changes that wait in the draft stay there, unpublished. To be called in a transaction: the
 * content version moves and the history tells it, with who confirmed. False when the record is not published.
 */
export async function markVerified(strapi: Core.Strapi, key: RecordKey, day: string, by: string): Promise<boolean> {
  const { uid, documentId } = key
  const select = ['id', 'locale', 'publishedAt', 'updatedAt']
  const rows = (await strapi.db.query(uid as never).findMany({ where: { documentId }, select })) as Row[]
  if (!rows.some(({ publishedAt }) => publishedAt)) return false
  const snapshot = () => snapshotOf(strapi, uid, { documentId, locale: defaultLocale, status: 'published' })
  const before = await snapshot()
  await writeDay(strapi, key, rows, day)
  await raiseContentVersion(strapi)
  const change = { uid, documentId, locale: defaultLocale, action: 'verify', before, after: await snapshot() } as const
  await recordRevision(strapi, { ...change, user: { id: null, name: by }, message: 'Rien n’a changé' })
  return true
}
