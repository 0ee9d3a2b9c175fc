import type { Core } from '@strapi/strapi'
import { contributionKind, type ContributionKind } from '@atlas/shared'
import type { Page } from './queue'

/** Something that the site's forms sent and nobody has answered. */
export interface ReceivedContribution {
  readonly documentId: string
  readonly title: string
  readonly kind: string
  /** ISO 8601; null for one whose moment was not kept. */
  readonly since: string | null
}

export const contributionUid = 'api::contribution.contribution'

interface Row {
  readonly documentId: string
  readonly title: string | null
  readonly kind: ContributionKind | null
  readonly receivedAt: string | null
}

/** The contributions that wait, the oldest first. */
export async function receivedContributions(strapi: Core.Strapi, limit: number): Promise<Page<ReceivedContribution>> {
  const where = { state: { $in: ['received', 'in_review'] } }
  const orderBy = [{ receivedAt: 'asc' }, { id: 'asc' }]
  const [rows, total] = await strapi.db.query(contributionUid).findWithCount({ where, orderBy, limit })
  const items = (rows as Row[]).map(({ documentId, title, kind, receivedAt }) => ({
    ...{ documentId, title: title || 'Sans objet', since: receivedAt },
    kind: contributionKind.has(kind) ? contributionKind.label(kind, 'fr') : 'Contribution',
  }))
  return { items, total }
}
