import type { Core } from '@strapi/strapi'
import type { Ability, AdminUser } from '../admin-api/admin-route'
import { inviteAction } from './roles/invite-action'

const explorer = (action: string): string => `plugin::content-manager.explorer.${action}`

/** The entry, as CASL recognises the type of what it is asked about. */
const subjectOf = (uid: string, entry: object): object => ({ ...entry, __caslSubjectType__: uid })

/** Whether the person may publish entries of a type, some at least. */
export const mayPublish = (ability: Ability, uid: string): boolean => ability.can(explorer('publish'), uid)

/** Whether the person may read this entry, which must hold its scalars (`managedByKey`, `publishedAt`). */
export const mayRead = (ability: Ability, uid: string, entry: object): boolean =>
  ability.can(explorer('read'), subjectOf(uid, entry))

/** Whether the person may change this entry, which must hold its scalars (`managedByKey`). */
export const mayUpdate = (ability: Ability, uid: string, entry: object): boolean =>
  ability.can(explorer('update'), subjectOf(uid, entry))

/** Whether the person may invite others, and see and end the invitations. */
export const mayInvite = (ability: Ability): boolean => ability.can(inviteAction)

/** The active accounts that may publish initiatives: those whom a notice about the review is for. */
export async function publishersOf(strapi: Core.Strapi): Promise<AdminUser[]> {
  const permissions = (await strapi.db.query('admin::permission').findMany({
    where: { action: explorer('publish'), subject: 'api::initiative.initiative' },
    populate: { role: { select: ['id'] } },
  })) as { role: { id: number } | null }[]
  const roleIds = permissions.flatMap(({ role }) => (role ? [role.id] : []))
  const where = { roles: { id: { $in: roleIds } }, isActive: true, blocked: { $ne: true } }
  const select = ['id', 'firstname', 'lastname', 'email']
  return (await strapi.db.query('admin::user').findMany({ where, select, populate: ['roles'] })) as AdminUser[]
}
