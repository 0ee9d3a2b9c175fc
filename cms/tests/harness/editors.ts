import { randomBytes } from 'node:crypto'
import type { Core } from '@strapi/strapi'
import { membershipUid } from '../../src/access/memberships'
import type { Api, RestAnswer } from './api'

/** Somebody signed in to the admin. */
export interface Editor {
  readonly id: number
  readonly email: string
  /** Asks as this person. */
  ask(method: string, path: string, body?: unknown): Promise<RestAnswer>
}

interface NewEditor {
  readonly firstname: string
  /** A role's code. */
  readonly role: string
  /** Document ids of actors. */
  readonly organisations?: readonly string[]
}

interface UserService {
  create(user: object): Promise<{ id: number }>
}

async function createUser(strapi: Core.Strapi, { firstname, role, organisations = [] }: NewEditor) {
  const { id: roleId } = await strapi.db.query('admin::role').findOne({ where: { code: role } })
  const email = `${firstname}.${randomBytes(4).toString('hex')}@example.org`.toLowerCase()
  const password = `A1${randomBytes(12).toString('hex')}`
  const users = strapi.service('admin::user') as unknown as UserService
  const user = { firstname, lastname: 'Essai', email, password, isActive: true, roles: [roleId] }
  const { id } = await users.create(user)
  const memberships = strapi.db.query(membershipUid as never)
  // Other suites fill every private type, with a number 1 that may be this person's.
  await memberships.deleteMany({ where: { userId: id } })
  for (const organisationKey of organisations) await memberships.create({ data: { userId: id, organisationKey } })
  return { id, email, password }
}

/** Makes an account and signs it in, as the admin does. */
export async function signInNew(strapi: Core.Strapi, api: Api, wanted: NewEditor): Promise<Editor> {
  const { id, email, password } = await createUser(strapi, wanted)
  const { body, status } = await api.rest('/admin/login', { method: 'POST', body: { email, password } })
  if (status !== 200) throw new Error(`${email} cannot sign in: ${status}`)
  const headers = { authorization: `Bearer ${body.data.token}` }
  return { id, email, ask: (method, path, data) => api.rest(path, { method, headers, body: data }) }
}
