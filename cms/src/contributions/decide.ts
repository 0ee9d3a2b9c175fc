import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { contributionUid, openStates, today, type ContributionEntry } from './contribution-entry'

/** The contribution; a 404 when there is none. */
export async function contributionOf(strapi: Core.Strapi, documentId: string): Promise<ContributionEntry> {
  const entry = await strapi.db.query(contributionUid).findOne({ where: { documentId } })
  if (!entry) throw new errors.NotFoundError('Cette contribution n’existe pas.')
  return entry
}

/**
 * Takes the decision on a contribution, if nobody has: of two people who press at once, the second is told. To be called
 * first in the transaction of what the decision entails.
 */
export async function claim(strapi: Core.Strapi, { documentId }: ContributionEntry): Promise<void> {
  const { count } = await strapi.db.query(contributionUid).updateMany({
    where: { documentId, state: { $in: [...openStates] }, handledOn: { $null: true } },
    data: { handledOn: today() },
  })
  if (count === 0) throw new errors.ApplicationError('Cette contribution a déjà été traitée. Rechargez la page.')
}

/** Writes the decision, through the documents so that the history tells it. */
export const conclude = (strapi: Core.Strapi, documentId: string, data: Record<string, unknown>): Promise<unknown> =>
  strapi.documents(contributionUid).update({ documentId, data: data as never })
