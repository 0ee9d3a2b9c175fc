import type { Core } from '@strapi/strapi'
import type { Model } from '../model'
import { changedRow, newRow, type Author } from './column-values'
import { rowPlans, type EntryToWrite } from './row-plan'
import { insertRows, reserveIds, type Transaction } from './rows'
import { tablesOf, type EntryTables } from './tables'
import { writeLinks, writePendingLinks, type PendingLinks, type Targets } from './write-links'
import { writeParts, type PlacedRow } from './write-parts'

/** Writes entries of one type, some hundreds at a time, within a transaction that is open. */
export interface BulkWriter {
  /** Writes new entries, and what changes in those that are there. */
  write(entries: readonly EntryToWrite[]): Promise<void>
  /** Writes the links between entries of the type, once all are written. */
  finish(): Promise<void>
}

async function placeRows(trx: Transaction, model: Model, tables: EntryTables, entries: readonly EntryToWrite[]) {
  const plans = entries.flatMap((entry) => rowPlans(model, entry))
  const ids = await reserveIds(trx, tables.table, plans.filter(({ existing }) => !existing).length)
  let next = 0
  return plans.map((plan): PlacedRow => ({ ...plan, id: plan.existing?.id ?? ids[next++]! }))
}

async function writeRows(trx: Transaction, tables: EntryTables, rows: readonly PlacedRow[], author: Author) {
  const added = rows.filter(({ existing }) => !existing)
  await insertRows(
    trx,
    tables.table,
    added.map((row) => newRow(tables, row, row.id, author)),
  )
  for (const row of rows) {
    if (row.existing)
      await trx(tables.table)
        .where({ id: row.id })
        .update(changedRow(tables, row, author))
  }
}

/**
 * Writes what Strapi's Document Service would write, straight to its tables: rows of every language and state,
 * components, links, in a few statements for some hundreds of entries. It checks nothing and calls no middleware: the
 * import does both before. `targets` must hold the rows of every type that the model links to; those of its own type
 * are added as they are written.
 */
export function bulkWriter(
  strapi: Core.Strapi,
  trx: Transaction,
  model: Model,
  targets: Targets,
  author: Author,
): BulkWriter {
  const tables = tablesOf(strapi, model)
  const own = targets.get(model.uid)
  const pending: PendingLinks = []
  return {
    async write(entries) {
      const rows = await placeRows(trx, model, tables, entries)
      await writeRows(trx, tables, rows, author)
      for (const { entry, locale, state, id } of rows) own?.add(entry.record.recordId, locale, state, id)
      await writeParts(trx, tables, rows)
      pending.push(...(await writeLinks(trx, tables, model.uid, rows, targets)))
    },
    finish: async () => {
      if (own) await writePendingLinks(trx, pending, own)
    },
  }
}
