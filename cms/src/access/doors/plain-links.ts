import type { Core } from '@strapi/strapi'
import { nameFieldOf } from '../../fields/name-field'
import { namesOf } from './names'
import type { Viewer } from './visible-entries'

type Entry = Record<string, unknown>
interface Attribute {
  readonly type: string
  readonly target?: string
  readonly component?: string
}
interface Link {
  readonly holder: Entry
  readonly name: string
  readonly target: string
}

const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): Entry[] => (Array.isArray(value) ? value : [value]).filter(isEntry)

/** What a link shows beside the name. */
const linkFields = ['id', 'documentId', 'locale', 'publishedAt', 'updatedAt', 'createdAt', 'status', 'count']
const personFields = ['id', 'firstname', 'lastname']

const pick = (entry: Entry, names: readonly string[]): Entry =>
  Object.fromEntries(names.filter((name) => name in entry).map((name) => [name, entry[name]]))

/** Every link that an entry holds, in its components too. */
function linksIn(strapi: Core.Strapi, uid: string, entry: Entry): Link[] {
  const { attributes } = strapi.getModel(uid as never) as unknown as { attributes: Record<string, Attribute> }
  return Object.entries(attributes).flatMap(([name, { type, target, component }]) => {
    if (type === 'component') return listOf(entry[name]).flatMap((part) => linksIn(strapi, component!, part))
    return type === 'relation' && target && isEntryOrList(entry[name]) ? [{ holder: entry, name, target }] : []
  })
}
const isEntryOrList = (value: unknown): boolean => Array.isArray(value) || isEntry(value)

/** Puts in place of each linked entry what a link shows of it. */
async function plainLinks(strapi: Core.Strapi, viewer: Viewer, target: string, links: readonly Link[]): Promise<void> {
  const isPerson = target === 'admin::user'
  const field = isPerson ? undefined : nameFieldOf(strapi, target)
  const linked = links.flatMap(({ holder, name }) => listOf(holder[name]))
  const ids = linked.flatMap(({ documentId }) => (typeof documentId === 'string' ? [documentId] : []))
  const names = field ? await namesOf(strapi, viewer, target, [...new Set(ids)], 'fr') : new Map<string, string>()
  const plain = (entry: Entry): Entry => {
    const name = names.get(String(entry.documentId))
    const shown = pick(entry, isPerson ? personFields : linkFields)
    return field && name !== undefined ? { ...shown, [field]: name } : shown
  }
  for (const { holder, name } of links) {
    const value = holder[name]
    holder[name] = Array.isArray(value) ? value.map((one) => (isEntry(one) ? plain(one) : one)) : plain(value as Entry)
  }
}

/**
 * Leaves of every entry that these entries are linked to its name only, where the person may read it: Strapi answers
 * with all its columns, notes and drafts included. Changes the entries in place.
 */
export async function showPlainLinks(
  strapi: Core.Strapi,
  viewer: Viewer,
  uid: string,
  entries: readonly unknown[],
): Promise<void> {
  const links = entries.filter(isEntry).flatMap((entry) => linksIn(strapi, uid, entry))
  for (const target of new Set(links.map((link) => link.target))) {
    await plainLinks(
      strapi,
      viewer,
      target,
      links.filter((link) => link.target === target),
    )
  }
}

/** The entries of an answer of the content manager, whatever its shape. */
export function entriesOf(body: unknown): unknown[] {
  if (!isEntry(body)) return []
  const { results, data, entries, meta } = body as {
    results?: unknown
    data?: unknown
    entries?: unknown
    meta?: unknown
  }
  const versions = isEntry(meta) ? [...listOf(meta.availableLocales), ...listOf(meta.availableStatus)] : []
  const inner = [results, data, entries].flatMap((value) => (value === undefined ? [] : listOf(value)))
  return [...(inner.length > 0 || 'meta' in body ? inner : [body]), ...versions]
}
