import { columnValues } from './column-values'
import type { RowPlan } from './row-plan'
import { grouped, insertRows, pieces, reserveIds, type Row, type Transaction } from './rows'
import type { EntryTables, PartTable } from './tables'

/** A row of an entry that is written, with its id. */
export interface PlacedRow extends RowPlan {
  readonly id: number
}

interface Part {
  readonly owner: number
  readonly part: PartTable
  /** The rank in a list; none for a component that stands alone. */
  readonly order: number | null
  readonly values: Readonly<Record<string, unknown>>
}

function partsOf(row: PlacedRow, part: PartTable): Part[] {
  const value = row.values[part.attribute]
  const items = value === null || value === undefined ? [] : [value].flat()
  return items.map((values, index) => ({
    owner: row.id,
    part,
    order: part.isRepeated ? index + 1 : null,
    values: values as Readonly<Record<string, unknown>>,
  }))
}

async function insertParts(trx: Transaction, join: string, parts: readonly Part[]): Promise<void> {
  const byTable = grouped(parts, ({ part }) => part.table)
  const joins: Row[] = []
  for (const [table, items] of byTable) {
    const ids = await reserveIds(trx, table, items.length)
    const rows = items.map(({ part, values }, index) => ({
      id: ids[index],
      ...columnValues(part.columns, values, true),
    }))
    await insertRows(trx, table, rows)
    for (const [index, { owner, part, order }] of items.entries()) {
      const cell = { entity_id: owner, cmp_id: ids[index], component_type: part.component, field: part.attribute }
      joins.push({ ...cell, order })
    }
  }
  await insertRows(trx, join, joins)
}

/** Takes the components of one attribute off some rows. */
async function clearParts(trx: Transaction, join: string, part: PartTable, ids: readonly number[]): Promise<void> {
  for (const piece of pieces(ids, 500)) {
    const joined = await trx(join)
      .whereIn('entity_id', [...piece])
      .where({ field: part.attribute })
      .select('cmp_id')
    await trx(join)
      .whereIn('entity_id', [...piece])
      .where({ field: part.attribute })
      .delete()
    const parts = joined.map(({ cmp_id }: { cmp_id: number }) => cmp_id)
    for (const some of pieces(parts, 500))
      await trx(part.table)
        .whereIn('id', [...some])
        .delete()
  }
}

/** Writes the components of rows, in place of those that rows already have. */
export async function writeParts(trx: Transaction, tables: EntryTables, rows: readonly PlacedRow[]): Promise<void> {
  const written: Part[] = []
  for (const part of tables.parts) {
    const concerned = rows.filter((row) => row.writes(part.attribute))
    const replaced = concerned.filter(({ existing }) => existing).map(({ id }) => id)
    await clearParts(trx, tables.partJoin, part, replaced)
    for (const row of concerned) written.push(...partsOf(row, part))
  }
  await insertParts(trx, tables.partJoin, written)
}
