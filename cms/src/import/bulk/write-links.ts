import type { UID } from '@strapi/strapi'
import { grouped, insertRows, pieces, type Row, type Transaction } from './rows'
import type { EntryTables, LinkTable } from './tables'
import type { State, TargetRows } from './target-rows'
import type { PlacedRow } from './write-parts'

export type Targets = ReadonlyMap<UID.ContentType, TargetRows>

/** A link that waits until the entry that it leads to is written. */
export type PendingLinks = LinkedRow[]

/** What the links of a row need: not its texts, so that ten thousand can wait. */
interface LinkedRow {
  readonly link: LinkTable
  readonly id: number
  readonly locale: string | null
  readonly state: State
  readonly recordIds: readonly string[]
}

const idsOf = (value: unknown): string[] => [
  ...new Set([value].flat().filter((id): id is string => typeof id === 'string')),
]

const linkedRow = (link: LinkTable, { id, locale, state, values }: PlacedRow): LinkedRow => ({
  ...{ link, id, locale, state },
  recordIds: idsOf(values[link.attribute]),
})

/** The rows that a link makes: to the version of its target in the same language and state; none where there is none. */
function linkRows({ link, id, locale, state, recordIds }: LinkedRow, target: TargetRows): Row[] {
  const ids = recordIds
    .map((recordId) => target.find(recordId, locale, state))
    .filter((targetId) => targetId !== undefined)
  return ids.map((targetId, index) => ({
    [link.sourceColumn]: id,
    [link.targetColumn]: targetId,
    ...(link.orderColumn ? { [link.orderColumn]: index + 1 } : {}),
  }))
}

async function clearLinks(trx: Transaction, link: LinkTable, rows: readonly PlacedRow[]): Promise<void> {
  const ids = rows.filter(({ existing }) => existing).map(({ id }) => id)
  for (const piece of pieces(ids, 500))
    await trx(link.table)
      .whereIn(link.sourceColumn, [...piece])
      .delete()
}

const insertLinks = (trx: Transaction, link: LinkTable, rows: readonly LinkedRow[], target: TargetRows) =>
  insertRows(
    trx,
    link.table,
    rows.flatMap((row) => linkRows(row, target)),
  )

/** Writes the links of rows, in place of those that rows already have. Those to the same type are kept for later. */
export async function writeLinks(
  trx: Transaction,
  tables: EntryTables,
  ownUid: UID.ContentType,
  rows: readonly PlacedRow[],
  targets: Targets,
): Promise<PendingLinks> {
  const pending: PendingLinks = []
  for (const link of tables.links) {
    const concerned = rows.filter((row) => row.writes(link.attribute))
    await clearLinks(trx, link, concerned)
    const linked = concerned.map((row) => linkedRow(link, row)).filter(({ recordIds }) => recordIds.length > 0)
    if (link.target === ownUid) pending.push(...linked)
    else await insertLinks(trx, link, linked, targets.get(link.target)!)
  }
  return pending
}

/** Writes the links that were waiting, once every entry of the type is there. */
export async function writePendingLinks(trx: Transaction, pending: PendingLinks, own: TargetRows): Promise<void> {
  for (const [link, waiting] of grouped(pending, (item) => item.link)) {
    for (const piece of pieces(waiting, 1000)) await insertLinks(trx, link, piece, own)
  }
}
