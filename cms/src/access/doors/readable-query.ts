import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'

interface Attribute {
  readonly type: string
  readonly component?: string
}
type Attributes = Readonly<Record<string, Attribute>>

/** Whether the person may read a field, `place.commune`. */
export type MayReadField = (path: string) => boolean

const alwaysReadable = new Set(['id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt', 'locale', '__status'])
const linkKeys = new Set(['id', 'documentId'])

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const attributesOf = (strapi: Core.Strapi, uid: string): Attributes =>
  (strapi.getModel(uid as never) as unknown as { attributes: Attributes }).attributes

const refuse = (path: string): never => {
  throw new errors.ValidationError(`Ce filtre n’est pas permis : ${path}.`)
}

/** Refuses what a filter asks of a linked entry, but for which one it is. */
function checkLink(value: unknown, path: string): void {
  if (!isRecord(value)) return
  for (const [key, child] of Object.entries(value)) {
    if (key.startsWith('$')) checkLink(child, path)
    else if (!linkKeys.has(key)) refuse(`${path}.${key}`)
  }
}

function checkField(strapi: Core.Strapi, uid: string, prefix: string, name: string, value: unknown, may: MayReadField) {
  const path = prefix + name
  const attribute = attributesOf(strapi, uid)[name]
  if (prefix === '' && alwaysReadable.has(name)) return
  if (!attribute) refuse(path)
  else if (attribute.type === 'component') checkFilters(strapi, attribute.component!, value, may, `${path}.`)
  else if (!may(path)) refuse(path)
  else if (attribute.type === 'relation') checkLink(value, path)
}

/**
 * Throws a ValidationError for a filter that asks more than the entry's own readable fields: through a link, the fields
 * of another organisation's entry or of an account could be guessed letter by letter.
 */
export function checkFilters(
  strapi: Core.Strapi,
  uid: string,
  filters: unknown,
  may: MayReadField,
  prefix: string = '',
): void {
  if (Array.isArray(filters)) return filters.forEach((one) => checkFilters(strapi, uid, one, may, prefix))
  if (!isRecord(filters)) return
  for (const [key, value] of Object.entries(filters)) {
    if (['$and', '$or', '$not'].includes(key)) checkFilters(strapi, uid, value, may, prefix)
    else checkField(strapi, uid, prefix, key, value, may)
  }
}

/** The parts of a sort that order by the entry's own readable columns; the others are left out. */
export function readableSort(strapi: Core.Strapi, uid: string, sort: unknown, may: MayReadField): string[] {
  const parts = (Array.isArray(sort) ? sort : [sort])
    .flatMap((part) =>
      isRecord(part) ? Object.entries(part).map(([name, order]) => `${name}:${String(order)}`) : part,
    )
    .flatMap((part) => (typeof part === 'string' ? part.split(',') : []))
  const attributes = attributesOf(strapi, uid)
  return parts.filter((part) => {
    const [name = ''] = part.trim().split(':')
    if (alwaysReadable.has(name) || name === 'status') return true
    const type = attributes[name]?.type
    return type !== undefined && type !== 'relation' && type !== 'component' && may(name)
  })
}

const textTypes = new Set(['string', 'text', 'richtext', 'uid', 'email', 'enumeration'])

/** The filter that a search stands for: in the readable texts of the entry only, and not in every column. */
export function searchFilter(strapi: Core.Strapi, uid: string, search: string, may: MayReadField): object {
  const names = Object.entries(attributesOf(strapi, uid))
    .filter(([name, { type }]) => textTypes.has(type) && may(name))
    .map(([name]) => name)
  return { $or: names.map((name) => ({ [name]: { $containsi: search } })) }
}
