import type { Core } from '@strapi/strapi'
import type { ComparedRow, ComparedType } from './compared-types'

/** Rows a statement: the parts and links of more would be asked for with too many bindings. */
const pageSize = 2000

/** Every version of every entry of a type, drafts too, with the columns that are compared. */
export async function readComparedRows(strapi: Core.Strapi, type: ComparedType): Promise<ComparedRow[]> {
  const rows: ComparedRow[] = []
  for (;;) {
    const page = (await strapi.db.query(type.uid as never).findMany({
      where: { id: { $gt: rows.at(-1)?.id ?? 0 } },
      select: [...type.select],
      populate: type.populate,
      orderBy: { id: 'asc' },
      limit: pageSize,
    })) as ComparedRow[]
    rows.push(...page)
    if (page.length < pageSize) return rows
  }
}

/** Changes whenever the rows of a type, or the organisations that they name, do. One short statement a table. */
export async function fingerprintOf(strapi: Core.Strapi, { table }: ComparedType): Promise<string> {
  const tables = [...new Set([table, 'actors'])]
  const figures = await Promise.all(
    tables.map((name) =>
      strapi.db.connection(name).count({ rows: '*' }).max({ last: 'updated_at' }).max({ id: 'id' }).first(),
    ),
  )
  return JSON.stringify(figures)
}
