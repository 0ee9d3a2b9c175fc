import { errors } from '@strapi/utils'

/** Relations whose join reaches the drafts of a document (localizations) or the people who wrote it. */
const closed = new Set(['localizations', 'createdBy', 'updatedBy'])

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** A closed relation named anywhere in a filter (keys) or in a sort (keys or dotted text), if there is one. */
function closedRelationIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value.split(/[^A-Za-z]+/).find((name) => closed.has(name))
  if (!isRecord(value)) return undefined
  return Object.entries(value)
    .flatMap(([key, child]) => [
      closed.has(key) ? key : undefined,
      isRecord(child) ? closedRelationIn(child) : undefined,
    ])
    .find(Boolean)
}

/** Refuses, with a 400, a filter that goes through a closed relation: its answers would tell what a draft says. */
export function refuseClosedFilter(filters: unknown): void {
  const name = closedRelationIn(isRecord(filters) ? filters : undefined)
  if (name) throw new errors.ValidationError(`Invalid key ${name}`)
}

/** Refuses, with a 400, a sort through a closed relation: the order would tell what a draft says. */
export function refuseClosedSort(sort: unknown): void {
  const name = Array.isArray(sort) ? sort.map(closedRelationIn).find(Boolean) : closedRelationIn(sort)
  if (name) throw new errors.ValidationError(`Invalid key ${name}`)
}

/** A `populate` parameter without the closed relations at any depth; refuses nested filters and sorts through them. */
export function openPopulate(populate: unknown): unknown {
  if (typeof populate === 'string') return openNames(populate.split(','))
  if (Array.isArray(populate)) return openNames(populate)
  if (!isRecord(populate)) return populate
  const open = Object.entries(populate).filter(([name]) => !closed.has(name))
  return Object.fromEntries(open.map(([name, nested]) => [name, isRecord(nested) ? openNested(nested) : nested]))
}

const openNames = (names: unknown[]): unknown[] => names.filter((name) => closedRelationIn(name) === undefined)

function openNested(nested: Record<string, unknown>): Record<string, unknown> {
  refuseClosedFilter(nested.filters)
  refuseClosedSort(nested.sort)
  const populate = nested.populate === undefined ? {} : { populate: openPopulate(nested.populate) }
  const on = isRecord(nested.on) ? { on: openPopulate(nested.on) } : {}
  return { ...nested, ...populate, ...on }
}
