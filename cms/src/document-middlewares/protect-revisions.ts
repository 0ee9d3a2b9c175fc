import type { Modules } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { revisionUid } from '../history'

const reads = new Set(['findOne', 'findFirst', 'findMany', 'count'])

/** Refuses to write the history by any door: it is written beside the Document Service (history/record-revision.ts). */
export const protectRevisions = (): Modules.Documents.Middleware.Middleware => async (context, next) => {
  if (context.uid === revisionUid && !reads.has(context.action)) {
    throw new errors.ForbiddenError('L’historique ne se modifie pas.')
  }
  return next()
}
