import { randomBytes } from 'node:crypto'
import type { Core } from '@strapi/strapi'
import { membershipUid } from '../../src/access/memberships'
import type { RestAnswer } from './api'

/** Someone signed in to the admin: asks its HTTP API as the browser does. */
export interface Person {
  readonly id: number
  readonly email: string
  ask(method: string, path: string, body?: unknown): Promise<RestAnswer>
}

interface UserService {
  create(user: object): Promise<{ id: number }>
}

async function read(response: Response): Promise<RestAnswer> {
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json')
  return { status: response.status, text, body: isJson && text ? JSON.parse(text) : null }
}

async function tokenOf(url: string, email: string, password: string): Promise<string> {
  const response = await fetch(`${url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  const { data } = (await response.json()) as { data: { token: string } | null }
  if (!data) throw new Error(`${email} could not sign in: ${response.status}`)
  return data.token
}

/** Makes an account of a role, a member of these organisations, and signs in with it. */
export async function signInAs(
  { strapi, url }: { strapi: Core.Strapi; url: string },
  roleCode: string,
  organisations: readonly string[] = [],
): Promise<Person> {
  const role = (await strapi.db.query('admin::role').findOne({ where: { code: roleCode } })) as { id: number } | null
  if (!role) throw new Error(`There is no role ${roleCode}`)
  const email = `${roleCode.replaceAll('_', '.')}.${randomBytes(4).toString('hex')}@example.org`
  const password = `Aa1${randomBytes(9).toString('hex')}`
  const account = { email, password, firstname: 'Essai', lastname: roleCode, roles: [role.id], isActive: true }
  const { id } = await (strapi.service('admin::user') as unknown as UserService).create(account)
  for (const organisationKey of organisations) {
    await strapi.documents(membershipUid as never).create({ data: { userId: id, organisationKey } as never })
  }
  const authorization = `Bearer ${await tokenOf(url, email, password)}`
  return {
    id,
    email,
    ask: (method, path, body) =>
      fetch(url + path, {
        method,
        headers: { authorization, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }).then(read),
  }
}
