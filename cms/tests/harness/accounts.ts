import { randomUUID } from 'node:crypto'
import type { Core } from '@strapi/strapi'
import type { Api } from './api'

/** An account of the admin, signed in: what it is, and the headers of its requests. */
export interface Account {
  readonly id: number
  readonly name: string
  readonly headers: Readonly<Record<string, string>>
}

/** Makes an account with a role and signs it in. */
export async function signedIn(
  strapi: Core.Strapi,
  api: Api,
  roleCode: string,
  [firstname, lastname]: readonly [string, string],
): Promise<Account> {
  const role = await strapi.db.query('admin::role').findOne({ where: { code: roleCode } })
  if (!role) throw new Error(`No role ${roleCode}`)
  const credentials = { email: `${randomUUID()}@atlas.example`, password: 'Correct-horse-7' }
  const account = { ...credentials, firstname, lastname, isActive: true, roles: [role.id] }
  const { id } = await strapi.service('admin::user').create(account)
  const { body } = await api.rest('/admin/login', { method: 'POST', body: credentials })
  return { id, name: `${firstname} ${lastname}`, headers: { authorization: `Bearer ${body.data.token}` } }
}
