import type { Core } from '@strapi/strapi'
import { regionDay } from '@atlas/shared'

/** Made by database/migrations; one row, id 1. */
const table = 'atlas_content_version'

interface VersionRow {
  lineage: string
  value: number | string
}

/** Runs `work` in the transaction that is open, or in a new one. SQLite has one connection: waiting for a second one would be forever. */
const inTransaction = <Result>(strapi: Core.Strapi, work: (rows: RowsOf) => Promise<Result>): Promise<Result> =>
  strapi.db.transaction(({ trx }) => work(() => strapi.db.getConnection(table).transacting(trx))) as Promise<Result>

type RowsOf = () => ReturnType<Core.Strapi['db']['getConnection']>

/**
 * The content version, e.g. "5f2c81aa-42-20261122". It changes in the same transaction as every change to published
 * content, and with the day in the region, as the freshness of records does: what was computed at the same version is
 * still right; of two versions, nothing tells which is the newer.
 */
export async function contentVersion(strapi: Core.Strapi): Promise<string> {
  const read = async (rows: RowsOf): Promise<VersionRow> => rows().where({ id: 1 }).first('lineage', 'value')
  const isInTransaction = strapi.db.inTransaction()
  const row = await (isInTransaction ? inTransaction(strapi, read) : read(() => strapi.db.getConnection(table)))
  return `${row.lineage}-${row.value}-${regionDay().replaceAll('-', '')}`
}

/** The day (ISO 8601) of a content version. */
export const dayOfVersion = (version: string): string =>
  version.slice(-8).replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')

/** Raises the content version by one, in the transaction that is open. On PostgreSQL the row makes two writers take turns. */
export const raiseContentVersion = (strapi: Core.Strapi): Promise<void> =>
  inTransaction(strapi, async (rows) => {
    await rows().where({ id: 1 }).increment('value', 1)
  })
