import type { Core } from '@strapi/strapi'
import { tablesOf } from '../bulk/tables'
import type { Model } from '../model'

/** How many components the longest list of each attribute has: as many columns as that. */
export async function partCounts(strapi: Core.Strapi, model: Model): Promise<ReadonlyMap<string, number>> {
  const { partJoin, parts } = tablesOf(strapi, model)
  if (parts.length === 0) return new Map()
  const lists = strapi.db
    .connection(partJoin)
    .select('field')
    .count({ n: '*' })
    .groupBy('field', 'entity_id')
    .as('lists')
  const rows = (await strapi.db.connection.select('field').max({ most: 'n' }).from(lists).groupBy('field')) as {
    field: string
    most: number | string
  }[]
  return new Map(rows.map(({ field, most }) => [field, Number(most)]))
}
