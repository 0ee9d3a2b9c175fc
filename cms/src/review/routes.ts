import type { UID } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { isReviewAction } from '@atlas/shared'
import { mayRead } from '../access'
import type { AdminContext, AdminRequest, AdminRoute } from '../admin-api/admin-route'
import { readableFields } from '../history'
import { ReviewConflict } from './conflict'
import { decide } from './decide'
import { entryDifferences } from './entry-differences'
import { entrySummary } from './entry-summary'
import { isReviewed, reviewedEntry, type ReviewedEntry } from './reviewed-entry'

const textOf = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? value.trim() : null)

/** The entry that an address names, if the person may read it: what they may not read does not exist for them. */
async function readEntry({ strapi, ability, params }: AdminRequest): Promise<ReviewedEntry> {
  const { uid = '', documentId = '' } = params
  const entry = isReviewed(strapi, uid) ? await reviewedEntry(strapi, uid as UID.ContentType, documentId) : null
  const isReadable = entry?.drafts.some((draft) => mayRead(ability, uid, draft))
  if (!entry || !isReadable) throw new errors.NotFoundError('Cette fiche n’existe pas, ou plus.')
  return entry
}

/** A 409 in the shape of Strapi's errors, which the admin shows as a sentence. */
function answerConflict(context: AdminContext, { message }: ReviewConflict): undefined {
  context.status = 409
  context.body = { data: null, error: { status: 409, name: 'ConflictError', message, details: {} } }
}

const summaryRoute: AdminRoute = {
  method: 'GET',
  path: '/review/entries/:uid/:documentId',
  answer: async (request) => entrySummary(request.strapi, request, await readEntry(request)),
}

const differencesRoute: AdminRoute = {
  method: 'GET',
  path: '/review/entries/:uid/:documentId/differences',
  async answer(request) {
    const entry = await readEntry(request)
    return entryDifferences(request.strapi, entry, readableFields(request, entry.uid))
  },
}

const decisionRoute: AdminRoute = {
  method: 'POST',
  path: '/review/entries/:uid/:documentId/:action',
  async answer(request) {
    const { action } = request.params
    const entry = await readEntry(request)
    if (!isReviewAction(action)) throw new errors.NotFoundError('Cette action n’existe pas.')
    const decision = { action, message: textOf(request.body.message), version: textOf(request.body.version) }
    try {
      await decide(request.strapi, request, entry, decision)
    } catch (error) {
      if (error instanceof ReviewConflict) return answerConflict(request.context, error)
      throw error
    }
    return entrySummary(request.strapi, request, await readEntry(request))
  },
}

/** The review of one entry. */
export const entryRoutes: readonly AdminRoute[] = [summaryRoute, differencesRoute, decisionRoute]
