import type { Core, Modules } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { openPopulate, refuseClosedFilter, refuseClosedSort } from './closed-relations'

const reads = new Set(['findMany', 'findFirst', 'findOne', 'count'])

interface RequestState {
  route?: { info?: { type?: string } }
  auth?: { strategy?: { name?: string } }
}

/** Whether the action answers a visitor of the public API. API tokens are given out by hand and may read drafts. */
function isForVisitor(strapi: Core.Strapi): boolean {
  const state = strapi.requestContext.get()?.state as RequestState | undefined
  return state?.route?.info?.type === 'content-api' && state.auth?.strategy?.name !== 'content-api-token'
}

/**
 * The parameters of a read, such that only published entries can be answered or guessed. Throws a ValidationError for
 * `_q`: it looks into every text column, private ones included.
 */
function publishedOnly(params: Record<string, unknown>): Record<string, unknown> {
  const { status: _status, publicationFilter: _filter, hasPublishedVersion: _has, _q, ...rest } = params
  if (_q) throw new errors.ValidationError('Invalid key _q')
  refuseClosedFilter(rest.filters)
  refuseClosedSort(rest.sort)
  const populate = rest.populate === undefined ? {} : { populate: openPopulate(rest.populate) }
  return { ...rest, ...populate, status: 'published' }
}

/** Serves published entries only to visitors: Strapi lets whoever may `find` ask for drafts. */
export const servePublishedOnly =
  (strapi: Core.Strapi): Modules.Documents.Middleware.Middleware =>
  async (context, next) => {
    if (reads.has(context.action) && isForVisitor(strapi)) {
      Object.assign(context, { params: publishedOnly(context.params as Record<string, unknown>) })
    }
    return next()
  }
