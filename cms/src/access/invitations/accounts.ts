import { randomBytes } from 'node:crypto'
import type { Core } from '@strapi/strapi'
import type { AdminUser } from '../../admin-api/admin-route'

/** An account of the admin, as far as invitations go. */
export interface Account extends AdminUser {
  readonly isActive: boolean
  readonly registrationToken: string | null
}
interface UserService {
  create(user: object): Promise<{ id: number }>
  updateById(id: number, user: object): Promise<unknown>
  deleteById(id: number): Promise<unknown>
}

const users = (strapi: Core.Strapi) => strapi.service('admin::user') as unknown as UserService

/** The account of an address, if there is one. */
export const accountOf = (strapi: Core.Strapi, where: Record<string, unknown>): Promise<Account | null> =>
  strapi.db.query('admin::user').findOne({ where, populate: ['roles'] }) as Promise<Account | null>

async function roleId(strapi: Core.Strapi, code: string): Promise<number> {
  return ((await strapi.db.query('admin::role').findOne({ where: { code } })) as { id: number }).id
}

interface NewAccount {
  readonly email: string
  readonly firstname: string
  readonly lastname: string
  readonly role: string
}

/** Makes an account that waits for its owner, with Strapi's own service: it has a link, and no password. */
export async function createAccount(strapi: Core.Strapi, { role, ...person }: NewAccount): Promise<number> {
  const roles = [await roleId(strapi, role)]
  return (await users(strapi).create({ ...person, roles, isActive: false })).id
}

/** Gives an account that waits for its owner a new link: the one before no longer opens anything. */
export const renewLink = (strapi: Core.Strapi, userId: number): Promise<unknown> =>
  users(strapi).updateById(userId, { isActive: false, registrationToken: randomBytes(20).toString('hex') })

/** Ends an account: its sessions and its link stop at once. */
export const closeAccount = (strapi: Core.Strapi, userId: number): Promise<unknown> =>
  users(strapi).updateById(userId, { isActive: false, registrationToken: null })

/** Takes away an account that nobody ever used. */
export const deleteAccount = (strapi: Core.Strapi, userId: number): Promise<unknown> => users(strapi).deleteById(userId)

/** Where the owner of a waiting account chooses a password, on Strapi's own page; null for any other account. */
export function registrationLink(strapi: Core.Strapi, { isActive, registrationToken }: Account): string | null {
  if (isActive || !registrationToken) return null
  return `${strapi.config.get('admin.absoluteUrl')}/auth/register?registrationToken=${registrationToken}`
}
