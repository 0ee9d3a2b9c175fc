import type { Core } from '@strapi/strapi'
import { foldText } from '@atlas/shared'
import { actorUid, type Organisation } from '../memberships'

interface ActorRow {
  readonly documentId: string
  readonly name: string | null
  readonly acronym: string | null
}

const atMost = 20

/** How well a name answers a search: it begins with it, then it holds it; -1 when a word is missing. */
function rankOf({ name, acronym }: ActorRow, search: string): number {
  const text = foldText(`${name ?? ''} ${acronym ?? ''}`)
  const words = search.split(/\s+/).filter(Boolean)
  if (!words.every((word) => text.includes(word))) return -1
  return text.startsWith(search) || foldText(acronym ?? '') === search ? 1 : 0
}

/** Organisations whose name or acronym holds every word, accents and capitals aside: twenty at most, drafts included. */
export async function findOrganisations(strapi: Core.Strapi, search: string): Promise<Organisation[]> {
  const rows = (await strapi.db.query(actorUid).findMany({
    where: { publishedAt: { $null: true }, locale: 'fr' },
    select: ['documentId', 'name', 'acronym'],
    orderBy: { name: 'asc' },
  })) as ActorRow[]
  const folded = foldText(search).trim()
  return rows
    .map((row) => ({ row, rank: rankOf(row, folded) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, atMost)
    .map(({ row }) => ({ documentId: row.documentId, name: row.name ?? 'Sans nom' }))
}
