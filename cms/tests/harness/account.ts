import { randomUUID } from 'node:crypto'
import type { Core } from '@strapi/strapi'
import type { Api, RestAnswer } from './api'

/** Somebody who is signed in to the admin. */
export interface Account {
  readonly id: number
  ask(method: string, path: string, body?: unknown): Promise<RestAnswer>
}

/** Makes an account of a role, by its code, and signs it in. */
export async function signIn(strapi: Core.Strapi, api: Api, roleCode: string): Promise<Account> {
  const role = await strapi.db.query('admin::role').findOne({ where: { code: roleCode } })
  const account = { email: `${randomUUID()}@atlas.example`, password: 'Correct-horse-7' }
  const user = { ...account, firstname: 'É', lastname: 'D', isActive: true, roles: [role.id] }
  const { id } = (await strapi.service('admin::user').create(user)) as { id: number }
  const { body } = await api.rest('/admin/login', { method: 'POST', body: account })
  const headers = { authorization: `Bearer ${body.data.token}` }
  return { id, ask: (method, path, data) => api.rest(path, { method, headers, body: data }) }
}
