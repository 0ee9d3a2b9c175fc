import type { Core } from '@strapi/strapi'

export type Row = Record<string, unknown>

/** The transaction that is open, as Strapi's database gives it. */
export type Transaction = Parameters<Parameters<Core.Strapi['db']['transaction']>[0] & object>[0]['trx']

/** SQLite takes 32,766 variables a statement; more rows than these a statement are no faster. */
const VARIABLES = 32_000
const ROWS = 200

/** Cuts a list in pieces. */
export function* pieces<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size)
}

/** Sorts items under what they share, in their order. */
export function grouped<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/**
 * Inserts rows that all have the same columns, several hundred a statement. Knex writes several rows for SQLite as a
 * union of selects, which SQLite takes 500 of and is slow to read: the statement is written here.
 */
export async function insertRows(trx: Transaction, table: string, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return
  const columns = Object.keys(rows[0]!)
  const line = `(${columns.map(() => '?').join(', ')})`
  for (const piece of pieces(rows, Math.min(ROWS, Math.floor(VARIABLES / columns.length)))) {
    const values = piece.flatMap((row) => columns.map((column) => row[column] ?? null))
    const names = columns.map(() => '??').join(', ')
    await trx.raw(`insert into ?? (${names}) values ${piece.map(() => line).join(', ')}`, [
      table,
      ...columns,
      ...values,
    ] as never)
  }
}

const isPostgres = (trx: Transaction): boolean => trx.client.dialect === 'postgresql'

/** Takes `count` new ids of a table, in order, which nothing else will be given. */
export async function reserveIds(trx: Transaction, table: string, count: number): Promise<number[]> {
  if (count === 0) return []
  if (isPostgres(trx)) {
    const { rows } = (await trx.raw(
      "select nextval(pg_get_serial_sequence(?, 'id')) as id from generate_series(1, ?::int)",
      [`"${table}"`, count],
    )) as { rows: { id: number | string }[] }
    return rows.map(({ id }) => Number(id)).sort((a, b) => a - b)
  }
  const sequence = (await trx('sqlite_sequence').where({ name: table }).first('seq')) as { seq: number } | undefined
  const last = (await trx(table).max({ id: 'id' }).first()) as { id: number | null } | undefined
  const first = Math.max(sequence?.seq ?? 0, last?.id ?? 0) + 1
  return Array.from({ length: count }, (_, index) => first + index)
}
