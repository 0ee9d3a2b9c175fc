import type { Core } from '@strapi/strapi'
import { tablesOf } from '../../src/import/bulk/tables'
import { modelOf } from '../../src/import/model'

type Row = Record<string, unknown>

const rowsOf = (strapi: Core.Strapi, table: string): Promise<Row[]> => strapi.db.connection(table).select('*')

/** What names a row whatever its id: stable id, language, draft or published. */
const nameOf = (row: Row) => [row.record_id, row.locale ?? '-', row.published_at ? 'published' : 'draft'].join(' ')

/** What differs from one writing to the next, told as far as it must not differ. */
const written = ({ id: _id, document_id, managed_by_key, created_at, updated_at, published_at, ...row }: Row) => ({
  ...row,
  managed_by_key: managed_by_key === document_id ? 'itself' : (managed_by_key ?? null),
  document_id: /^[a-z][a-z0-9]{23}$/.test(String(document_id)),
  created_at: created_at !== null,
  updated_at: updated_at !== null && Number(new Date(updated_at as string)) >= Number(new Date(created_at as string)),
  published_at: published_at !== null,
})

const sorted = (rows: readonly unknown[]): string[] => rows.map((row) => JSON.stringify(row)).sort()

async function namesOf(strapi: Core.Strapi, table: string): Promise<Map<unknown, string>> {
  return new Map((await rowsOf(strapi, table)).map((row) => [row.id, nameOf(row)]))
}

/** Every row that stands for the entries of a type, in every table, ids replaced by what they lead to. */
export async function storedRows(strapi: Core.Strapi, type: string): Promise<Record<string, string[]>> {
  const model = modelOf(strapi, type)
  const tables = tablesOf(strapi, model)
  const own = await namesOf(strapi, tables.table)
  const dump: Record<string, string[]> = { [tables.table]: sorted((await rowsOf(strapi, tables.table)).map(written)) }
  if (tables.parts.length > 0) {
    const parts = new Map<string, Map<unknown, Row>>()
    for (const { component, table } of tables.parts) {
      parts.set(component, new Map((await rowsOf(strapi, table)).map((row) => [row.id, row])))
    }
    dump[tables.partJoin] = sorted(
      (await rowsOf(strapi, tables.partJoin)).map(({ id: _id, entity_id, cmp_id, ...join }) => {
        const { id: _partId, ...part } = parts.get(join.component_type as string)!.get(cmp_id)!
        return { entry: own.get(entity_id), ...join, part }
      }),
    )
  }
  for (const link of tables.links) {
    const targets = await namesOf(strapi, tablesOf(strapi, modelOf(strapi, link.target.split('.')[1]!)).table)
    dump[link.table] = sorted(
      (await rowsOf(strapi, link.table)).map(({ id: _id, ...row }) => ({
        ...row,
        [link.sourceColumn]: own.get(row[link.sourceColumn]),
        [link.targetColumn]: targets.get(row[link.targetColumn]),
      })),
    )
  }
  return dump
}

/** Empties the tables of a type, those of its links and components included. */
export async function emptyTables(strapi: Core.Strapi, type: string): Promise<void> {
  const tables = tablesOf(strapi, modelOf(strapi, type))
  const names = [...tables.links, ...tables.parts].map(({ table }) => table)
  for (const name of new Set([...names, ...(tables.parts.length ? [tables.partJoin] : []), tables.table])) {
    await strapi.db.connection(name).delete()
  }
}
