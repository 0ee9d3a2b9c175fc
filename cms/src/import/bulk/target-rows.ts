import type { Core, UID } from '@strapi/strapi'
import { defaultLocale } from '@atlas/shared'

export type State = 'draft' | 'published'

interface TargetRow {
  readonly id: number
  readonly recordId: string
  readonly locale: string | null
  readonly publishedAt: unknown
}

/** The rows of the entries of a type, by stable id, language and state: what links point at. */
export interface TargetRows {
  find(recordId: string, locale: string | null, state: State): number | undefined
  add(recordId: string, locale: string | null, state: State, id: number): void
  isPublished(recordId: string): boolean
  has(recordId: string): boolean
}

const keyOf = (recordId: string, locale: string | null, state: State) => `${state} ${locale ?? ''} ${recordId}`

/** An empty register. */
function targetRows(): TargetRows {
  const ids = new Map<string, number>()
  const known = new Set<string>()
  const published = new Set<string>()
  return {
    /** A type in one language links to the French version of one that has several, as Strapi does. */
    find: (recordId, locale, state) =>
      ids.get(keyOf(recordId, locale, state)) ??
      ids.get(keyOf(recordId, null, state)) ??
      (locale === null ? ids.get(keyOf(recordId, defaultLocale, state)) : undefined),
    add(recordId, locale, state, id) {
      ids.set(keyOf(recordId, locale, state), id)
      known.add(recordId)
      if (state === 'published') published.add(recordId)
    },
    isPublished: (recordId) => published.has(recordId),
    has: (recordId) => known.has(recordId),
  }
}

/** Reads the rows of the entries of a type that have a stable id. */
async function readTargetRows(strapi: Core.Strapi, uid: UID.ContentType): Promise<TargetRows> {
  const register = targetRows()
  const rows = (await strapi.db.query(uid).findMany({
    select: ['id', 'recordId', 'locale', 'publishedAt'],
    where: { recordId: { $notNull: true } },
  })) as TargetRow[]
  for (const { id, recordId, locale, publishedAt } of rows) {
    register.add(recordId, locale ?? null, publishedAt ? 'published' : 'draft', id)
  }
  return register
}

/** Reads them for several types. */
export async function readTargets(
  strapi: Core.Strapi,
  uids: Iterable<UID.ContentType>,
): Promise<Map<UID.ContentType, TargetRows>> {
  const targets = new Map<UID.ContentType, TargetRows>()
  for (const uid of new Set(uids)) targets.set(uid, await readTargetRows(strapi, uid))
  return targets
}
