import type { Core } from '@strapi/strapi'
import type { AdminUser } from '../admin-api/admin-route'

export const membershipUid = 'api::membership.membership'
export const actorUid = 'api::actor.actor'

/** What ties an account to an organisation. */
export interface Membership {
  readonly documentId: string
  readonly userId: number
  /** The actor's document id. */
  readonly organisationKey: string
  readonly invitedOn: string | null
  readonly invitedBy: string | null
}

/** An organisation as screens name it. */
export interface Organisation {
  readonly documentId: string
  readonly name: string
}

const memberships = (strapi: Core.Strapi) => strapi.db.query(membershipUid as never)

/** Every membership that matches, the oldest first. */
export const findMemberships = (strapi: Core.Strapi, where: Record<string, unknown> = {}): Promise<Membership[]> =>
  memberships(strapi).findMany({ where, orderBy: { id: 'asc' } }) as Promise<Membership[]>

/** The organisations that a person writes for: document ids of actors, in the order of the invitations. */
export async function organisationsOf(strapi: Core.Strapi, userId: number): Promise<string[]> {
  const found = await findMemberships(strapi, { userId })
  return [...new Set(found.map(({ organisationKey }) => organisationKey))]
}

/** The active accounts that write for an organisation (document id of an actor). */
export async function membersOf(strapi: Core.Strapi, actorDocumentId: string): Promise<AdminUser[]> {
  const found = await findMemberships(strapi, { organisationKey: actorDocumentId })
  const where = { id: { $in: found.map(({ userId }) => userId) }, isActive: true, blocked: { $ne: true } }
  const select = ['id', 'firstname', 'lastname', 'email']
  return (await strapi.db.query('admin::user').findMany({ where, select, populate: ['roles'] })) as AdminUser[]
}

/** The names of organisations, drafts included, in the order given; those that no longer exist are left out. */
export async function namedOrganisations(strapi: Core.Strapi, keys: readonly string[]): Promise<Organisation[]> {
  const rows = (await strapi.db.query(actorUid).findMany({
    where: { documentId: { $in: [...keys] }, publishedAt: { $null: true } },
    select: ['documentId', 'name'],
  })) as { documentId: string; name: string | null }[]
  const names = new Map(rows.map(({ documentId, name }) => [documentId, name ?? 'Sans nom']))
  return keys.flatMap((documentId) => {
    const name = names.get(documentId)
    return name === undefined ? [] : [{ documentId, name }]
  })
}
