import type { Core } from '@strapi/strapi'
import { reviewState, stateOrFirst, type ReviewState } from '@atlas/shared'
import { organisationsOf } from '../access'
import { mainFieldOf, reviewedTypes, type EntryRow } from './reviewed-entry'
import { typeLabelOf } from '../fields/type-label'
import type { Page, PageRequest } from './queue'

/** An entry of somebody's organisation, and where it stands. */
export interface OwnEntry {
  readonly uid: string
  readonly documentId: string
  readonly title: string
  readonly typeLabel: string
  readonly state: ReviewState
  readonly label: string
  /** When it was last saved, ISO 8601. */
  readonly savedAt: string
}

/** What its people must act on comes first. */
const order: readonly ReviewState[] = ['changes_requested', 'drafting', 'submitted', 'approved', 'collected']

async function ownOfType(strapi: Core.Strapi, uid: ReturnType<typeof reviewedTypes>[number], keys: readonly string[]) {
  if (!('managedByKey' in strapi.contentType(uid).attributes)) return []
  const where = { managedByKey: { $in: [...keys] }, publishedAt: { $null: true } }
  const rows = (await strapi.db.query(uid).findMany({ where, orderBy: { id: 'asc' } })) as EntryRow[]
  const firsts = rows.filter((row) => rows.find(({ documentId }) => documentId === row.documentId) === row)
  return firsts.map((row): OwnEntry => {
    const state = stateOrFirst(row.reviewState, false)
    return {
      ...{ uid, documentId: row.documentId, typeLabel: typeLabelOf(strapi, uid) },
      title: String(row[mainFieldOf(strapi, uid)] ?? '') || 'Sans titre',
      ...{ state, label: reviewState.label(state, 'fr'), savedAt: new Date(row.updatedAt).toISOString() },
    }
  })
}

/** The entries of the organisations that a person writes for: what they must act on first, then the latest saved. */
export async function ownEntries(
  strapi: Core.Strapi,
  userId: number,
  { page, pageSize, type }: PageRequest,
): Promise<Page<OwnEntry>> {
  const keys = await organisationsOf(strapi, userId)
  const types = reviewedTypes(strapi).filter((uid) => type === null || uid === type)
  const all = keys.length === 0 ? [] : (await Promise.all(types.map((uid) => ownOfType(strapi, uid, keys)))).flat()
  const sorted = all.sort(
    (a, b) => order.indexOf(a.state) - order.indexOf(b.state) || b.savedAt.localeCompare(a.savedAt),
  )
  return { items: sorted.slice((page - 1) * pageSize, page * pageSize), total: all.length }
}
