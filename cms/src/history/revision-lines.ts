import type { Core } from '@strapi/strapi'
import { revisionAction } from '@atlas/shared'
import { typeLabelOf } from '../fields/type-label'
import { revisionUid, type Revision } from './revision'

/** A line of the history as screens show it. */
export interface RevisionLine {
  readonly id: string
  readonly type: string
  readonly typeLabel: string
  readonly recordKey: string
  readonly locale: string | null
  readonly title: string | null
  readonly action: string
  readonly actionLabel: string
  readonly author: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly message: string | null
}

export interface Lines {
  readonly lines: readonly RevisionLine[]
  readonly total: number
  readonly page: number
  readonly pageCount: number
}

type Where = Readonly<Record<string, unknown>>

const shown = ['recordType', 'recordKey', 'recordLocale', 'recordTitle', 'action', 'userName', 'happenedAt', 'message']
const newestFirst = [{ happenedAt: 'desc' }, { id: 'desc' }]

/** A revision as a line of the history. */
export const lineOf = (strapi: Core.Strapi, revision: Revision): RevisionLine => ({
  ...{ id: revision.documentId, type: revision.recordType, typeLabel: typeLabelOf(strapi, revision.recordType) },
  ...{ recordKey: revision.recordKey, locale: revision.recordLocale, title: revision.recordTitle },
  ...{ action: revision.action, actionLabel: revisionAction.label(revision.action, 'fr') },
  ...{ author: revision.userName, at: new Date(revision.happenedAt).toISOString(), message: revision.message },
})

/** One page of the lines that match, newest first. */
export async function revisionLines(strapi: Core.Strapi, where: Where, page: number, pageSize: number): Promise<Lines> {
  const query = strapi.db.query(revisionUid)
  const total = await query.count({ where })
  const pageCount = Math.max(1, Math.ceil(total / pageSize))
  const current = Math.min(Math.max(1, page), pageCount)
  const rows = (await query.findMany({
    ...{ where, select: ['id', 'documentId', ...shown], orderBy: newestFirst },
    ...{ limit: pageSize, offset: (current - 1) * pageSize },
  })) as Revision[]
  return { lines: rows.map((row) => lineOf(strapi, row)), total, page: current, pageCount }
}
