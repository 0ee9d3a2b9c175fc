import type { Core } from '@strapi/strapi'
import type { AdminUser } from '../../admin-api/admin-route'
import { organisationsOf } from '../memberships'
import { isPublicType } from '../public-types'
import { isPartner, roleCodes } from '../role-codes'
import { followUp, initiatives, organisations, payPractices } from '../roles/types'

export type Where = Record<string, unknown>

const nothing: Where = { id: { $in: [] } }

/** What a person with narrow roles is and sees, asked once a request. */
export interface Viewer {
  /** Organisations whose records they write: document ids of actors. */
  readonly own: readonly string[]
  readonly isPartner: boolean
  readonly isOfCommittee: boolean
}

/** Who asks, as far as what they may see depends on it. */
export async function viewerOf(strapi: Core.Strapi, user: AdminUser): Promise<Viewer> {
  const own = isPartner(user) ? await organisationsOf(strapi, user.id) : []
  const isOfCommittee = user.roles.some(({ code }) => code === roleCodes.committee)
  return { own, isPartner: isPartner(user), isOfCommittee }
}

const written = (strapi: Core.Strapi): string[] =>
  [initiatives, payPractices, organisations].flatMap((of) => of(strapi))

/** Whether the type has entries that the person sees before they are published. */
export const seesDrafts = (strapi: Core.Strapi, viewer: Viewer, uid: string): boolean =>
  (viewer.isPartner && written(strapi).includes(uid)) || (viewer.isOfCommittee && followUp(strapi).includes(uid))

/** The rows of a type that the person sees whole. */
export function seenWhole(strapi: Core.Strapi, { own, isPartner, isOfCommittee }: Viewer, uid: string): Where {
  if (!isPublicType(strapi, uid)) return nothing
  const some: Where[] = []
  if (isPartner && written(strapi).includes(uid)) some.push({ managedByKey: { $in: [...own] } })
  if (isOfCommittee) some.push(followUp(strapi).includes(uid) ? {} : { publishedAt: { $notNull: true } })
  return some.length === 0 ? nothing : some.some((where) => Object.keys(where).length === 0) ? {} : { $or: some }
}

/** Whether the person sees whole each of these documents; one that does not exist is not seen. */
export async function seesAll(
  strapi: Core.Strapi,
  viewer: Viewer,
  uid: string,
  documentIds: readonly string[],
): Promise<boolean> {
  const where = { $and: [{ documentId: { $in: [...documentIds] } }, seenWhole(strapi, viewer, uid)] }
  const rows = (await strapi.db.query(uid as never).findMany({ where, select: ['documentId'] })) as {
    documentId: string
  }[]
  const seen = new Set(rows.map(({ documentId }) => documentId))
  return documentIds.every((documentId) => seen.has(documentId))
}
