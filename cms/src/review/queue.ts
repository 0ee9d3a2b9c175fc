import type { Core } from '@strapi/strapi'
import { mayPublish } from '../access'
import type { Ability } from '../admin-api/admin-route'
import { typeLabelOf } from '../fields/type-label'
import { personOf } from './entry-summary'
import { reviewedTypes } from './reviewed-entry'
import { stepsQuery, type ReviewStepRow } from './steps'

/** A line of a list of entries and where they stand. */
export interface QueueItem {
  readonly uid: string
  readonly documentId: string
  readonly title: string
  readonly typeLabel: string
  /** ISO 8601. */
  readonly since: string
  readonly person: string
  /** Never published: else it changes what is. */
  readonly isNew: boolean
}

/** A page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly total: number
}

export interface PageRequest {
  /** From 1. */
  readonly page: number
  readonly pageSize: number
  /** A content type's uid; null for all. */
  readonly type: string | null
}

const item = (strapi: Core.Strapi, row: ReviewStepRow): QueueItem => ({
  ...{ uid: row.recordType, documentId: row.recordDocumentId, title: row.title },
  typeLabel: typeLabelOf(strapi, row.recordType),
  ...{ since: row.takenAt, person: personOf(row), isNew: row.isNew },
})

/** The content types that a person reviews. */
export const typesToReview = (strapi: Core.Strapi, ability: Ability): string[] =>
  reviewedTypes(strapi).filter((uid) => mayPublish(ability, uid))

/** What waits for somebody who publishes, the oldest first. */
export async function reviewQueue(
  strapi: Core.Strapi,
  ability: Ability,
  { page, pageSize, type }: PageRequest,
): Promise<Page<QueueItem>> {
  const types = typesToReview(strapi, ability).filter((uid) => type === null || uid === type)
  const where = { isWaiting: true, recordType: { $in: types } }
  const orderBy = [{ takenAt: 'asc' }, { id: 'asc' }]
  const [rows, total] = await stepsQuery(strapi).findWithCount({
    ...{ where, orderBy, limit: pageSize, offset: (page - 1) * pageSize },
  })
  return { items: (rows as ReviewStepRow[]).map((row) => item(strapi, row)), total }
}

/** How many entries of each type wait. */
export async function waitingTypes(strapi: Core.Strapi, ability: Ability) {
  const rows = (await stepsQuery(strapi).findMany({
    where: { isWaiting: true, recordType: { $in: typesToReview(strapi, ability) } },
    select: ['recordType'],
  })) as { recordType: string }[]
  const uids = [...new Set(rows.map(({ recordType }) => recordType))]
  return uids
    .map((uid) => ({
      ...{ uid, label: typeLabelOf(strapi, uid) },
      count: rows.filter(({ recordType }) => recordType === uid).length,
    }))
    .sort((a, b) => a.label.localeCompare(b.label, 'fr'))
}
