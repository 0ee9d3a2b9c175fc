import type { Core } from '@strapi/strapi'
import { actorUid, membershipUid } from './memberships'

interface Deleted {
  readonly id?: number
  readonly documentId?: string
}

/**
 * Takes away the memberships of an account that is deleted, and those in an organisation whose record is: the numbers
 * and identifiers could be given again. To be called in `register`.
 */
export function forgetMemberships(strapi: Core.Strapi): void {
  const memberships = () => strapi.db.query(membershipUid as never)
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    async afterDelete({ result }) {
      const { id } = (result ?? {}) as Deleted
      if (id !== undefined) await memberships().deleteMany({ where: { userId: id } })
    },
  })
  strapi.documents.use(async (context, next) => {
    const result = await next()
    if (context.action !== 'delete' || context.uid !== actorUid) return result
    const { documentId } = context.params as Deleted
    const isLeft = (await strapi.db.query(actorUid).count({ where: { documentId } })) > 0
    if (documentId && !isLeft) await memberships().deleteMany({ where: { organisationKey: documentId } })
    return result
  })
}
