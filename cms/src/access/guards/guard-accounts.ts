import type { Core } from '@strapi/strapi'
import { refusal } from '../refusal'
import { changeAdminRoutes, type AdminMiddleware, type KoaContext } from '../doors/admin-routes'
import { isSuperAdministrator, roleCodes } from '../role-codes'

interface Account {
  readonly id: number
  readonly roles: readonly { readonly id: number; readonly code: string }[]
}

/** Addresses that make, change or delete accounts. */
const doors = ['POST /admin/users', 'PUT /admin/users/:id', 'DELETE /admin/users/:id', 'POST /admin/users/batch-delete']
const grantable: readonly string[] = Object.values(roleCodes)

async function requireGrantable(strapi: Core.Strapi, roleIds: readonly unknown[]): Promise<void> {
  const where = { id: { $in: roleIds.map(Number).filter(Number.isInteger) } }
  const roles = (await strapi.db.query('admin::role').findMany({ where })) as { code: string }[]
  if (roles.every(({ code }) => grantable.includes(code))) return
  throw refusal('Seul un administrateur de la plateforme donne ce rôle.')
}

async function requireOrdinary(strapi: Core.Strapi, accountIds: readonly unknown[]): Promise<void> {
  const where = { id: { $in: accountIds.map(Number).filter(Number.isInteger) } }
  const accounts = (await strapi.db.query('admin::user').findMany({ where, populate: ['roles'] })) as Account[]
  if (!accounts.some(isSuperAdministrator)) return
  throw refusal('Seul un administrateur de la plateforme modifie ce compte.')
}

const guard =
  (strapi: Core.Strapi): AdminMiddleware =>
  async (context: KoaContext, next) => {
    const { user } = context.state
    if (!user || isSuperAdministrator(user)) return next()
    const { roles, ids } = (context.request.body ?? {}) as { roles?: unknown; ids?: unknown }
    if (Array.isArray(roles)) await requireGrantable(strapi, roles)
    await requireOrdinary(strapi, [context.params.id, ...(Array.isArray(ids) ? ids : [])])
    return next()
  }

/**
 * Keeps the accounts of Strapi's own administrators from those who may manage accounts: with them they could give
 * themselves every right. To be called in `register`, before any route is made.
 */
export function guardAccounts(strapi: Core.Strapi): void {
  changeAdminRoutes(strapi, (door) => (doors.includes(door) ? guard(strapi) : undefined))
}
