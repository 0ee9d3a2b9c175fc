import type { Core } from '@strapi/strapi'
import { initiatives, organisations, payPractices, publicContent } from '../roles/types'
import { seenWhole, type Viewer } from './visible-entries'

interface Counts {
  draft: number
  published: number
  modified: number
}
interface Row {
  readonly documentId: string
  readonly publishedAt: string | null
  readonly updatedAt: string
}

/** Where one document stands, from its rows. */
function stateOf(rows: readonly Row[]): keyof Counts {
  const latest = (isPublished: boolean) =>
    Math.max(...rows.filter((row) => Boolean(row.publishedAt) === isPublished).map((row) => Date.parse(row.updatedAt)))
  if (!rows.some((row) => row.publishedAt)) return 'draft'
  return latest(false) > latest(true) ? 'modified' : 'published'
}

/** How many entries that the person sees are drafts, published, or published and changed since. */
export async function countOwn(strapi: Core.Strapi, viewer: Viewer): Promise<Counts> {
  const types = viewer.isPartner ? [initiatives, payPractices, organisations] : [publicContent]
  const counts: Counts = { draft: 0, published: 0, modified: 0 }
  for (const uid of types.flatMap((of) => of(strapi))) {
    const rows = (await strapi.db.query(uid as never).findMany({
      where: seenWhole(strapi, viewer, uid),
      select: ['documentId', 'publishedAt', 'updatedAt'],
    })) as Row[]
    const documents = new Map<string, Row[]>()
    for (const row of rows) documents.set(row.documentId, [...(documents.get(row.documentId) ?? []), row])
    for (const versions of documents.values()) counts[stateOf(versions)] += 1
  }
  return counts
}
