import { isPartner, mayRead } from '../access'
import type { AdminRequest, AdminRoute } from '../admin-api/admin-route'
import { contributionUid, receivedContributions } from './contributions'
import { ownEntries } from './own-entries'
import { reviewQueue, typesToReview, waitingTypes, type PageRequest } from './queue'
import { isReviewed } from './reviewed-entry'

const largestPage = 50

const wholeNumber = (value: unknown, first: number, last: number, otherwise: number): number => {
  const number = Number(value)
  return Number.isInteger(number) && number >= first ? Math.min(number, last) : otherwise
}

function pageRequest({ strapi, query }: AdminRequest): PageRequest {
  const { type } = query
  return {
    page: wholeNumber(query.page, 1, 100_000, 1),
    pageSize: wholeNumber(query.pageSize, 1, largestPage, 20),
    type: typeof type === 'string' && isReviewed(strapi, type) ? type : null,
  }
}

const contributionsFor = ({ strapi, ability }: AdminRequest, { pageSize }: PageRequest) =>
  mayRead(ability, contributionUid, {}) ? receivedContributions(strapi, pageSize) : { items: [], total: 0 }

async function forReviewer(request: AdminRequest) {
  const { strapi, ability } = request
  const asked = pageRequest(request)
  const waiting = await reviewQueue(strapi, ability, asked)
  const types = await waitingTypes(strapi, ability)
  return { role: 'reviewer', waiting, types, contributions: await contributionsFor(request, asked) }
}

/** What waits for who publishes; for a partner, its own entries and where they stand. Nothing for anyone else. */
export const queueRoute: AdminRoute = {
  method: 'GET',
  path: '/review/queue',
  async answer(request) {
    const { strapi, ability, user } = request
    if (typesToReview(strapi, ability).length > 0) return forReviewer(request)
    if (isPartner(user)) return { role: 'author', own: await ownEntries(strapi, user.id, pageRequest(request)) }
    return { role: 'none' }
  },
}
