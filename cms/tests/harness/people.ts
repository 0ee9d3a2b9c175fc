import { randomBytes } from 'node:crypto'
import type { Core } from '@strapi/strapi'
import { membershipUid } from '../../src/access/memberships'
import type { Api, RestAnswer } from './api'

/** Someone signed in to the admin: asks its HTTP API as the browser does. */
export interface Person {
  readonly id: number
  readonly email: string
  /** What a request needs to come from this person. */
  readonly headers: Readonly<Record<string, string>>
  ask(method: string, path: string, body?: unknown): Promise<RestAnswer>
}

interface NewPerson {
  readonly firstname?: string
  readonly lastname?: string
  /** Document ids of the actors that the person writes for. */
  readonly organisations?: readonly string[]
}

interface UserService {
  create(user: object): Promise<{ id: number }>
}

async function makeMember(strapi: Core.Strapi, userId: number, organisations: readonly string[]): Promise<void> {
  const memberships = strapi.db.query(membershipUid as never)
  // Other suites fill every private type, with a number 1 that may be this person's.
  await memberships.deleteMany({ where: { userId } })
  for (const organisationKey of organisations) {
    await strapi.documents(membershipUid as never).create({ data: { userId, organisationKey } as never })
  }
}

/** Makes an account with a role, by its code, and signs it in as the admin does. */
export async function signIn(
  { strapi, api }: { readonly strapi: Core.Strapi; readonly api: Api },
  roleCode: string,
  { firstname = 'Essai', lastname = 'Essai', organisations = [] }: NewPerson = {},
): Promise<Person> {
  const role = (await strapi.db.query('admin::role').findOne({ where: { code: roleCode } })) as { id: number } | null
  if (!role) throw new Error(`There is no role ${roleCode}`)
  const email = `${roleCode.replaceAll(/\W|_/g, '.')}.${randomBytes(4).toString('hex')}@example.org`
  const password = `Aa1${randomBytes(9).toString('hex')}`
  const account = { email, password, firstname, lastname, isActive: true, roles: [role.id] }
  const { id } = await (strapi.service('admin::user') as unknown as UserService).create(account)
  await makeMember(strapi, id, organisations)
  const { body, status } = await api.rest('/admin/login', { method: 'POST', body: { email, password } })
  if (status !== 200) throw new Error(`${email} cannot sign in: ${status}`)
  const headers = { authorization: `Bearer ${body.data.token}` }
  return { id, email, headers, ask: (method, path, data) => api.rest(path, { method, headers, body: data }) }
}
