import type { Core } from '@strapi/strapi'
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

/** The published rows, and the drafts, that a verification touches the date of change of. */
function datedRows(rows: readonly Row[]): Row[] {
  return rows.filter((row) => {
    if (!row.publishedAt) return true
    // Strapi tells « modified » by the dates alone: the published row of a draft in progress must stay behind it.
    const draft = rows.find((other) => !other.publishedAt && other.locale === row.locale)
    return !draft || isSameMoment(row, draft)
  })
}

/**
 * Writes that a record was verified on a day (ISO 8601): in its published version, and in its draft, so that the next
 * publication keeps it. Other changes that wait in the draft stay there, unpublished. To be called in a transaction; the
 * content version moves with it. False when the record is not published.
 */
export async function markVerified(strapi: Core.Strapi, { uid, documentId }: RecordKey, day: string): Promise<boolean> {
  const select = ['id', 'locale', 'publishedAt', 'updatedAt']
  const rows = (await strapi.db.query(uid as never).findMany({ where: { documentId }, select })) as Row[]
  if (!rows.some(({ publishedAt }) => publishedAt)) return false
  const now = new Date()
  const { tableName } = strapi.db.metadata.get(uid)
  await strapi.db.transaction(async ({ trx }) => {
    const table = () => strapi.db.getConnection(tableName).transacting(trx)
    await table().where({ document_id: documentId }).update({ verified_on: day })
    const ids = datedRows(rows).map(({ id }) => id)
    await table().whereIn('id', ids).update({ updated_at: now })
    await raiseContentVersion(strapi)
  })
  return true
}
