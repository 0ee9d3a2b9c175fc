import { randomBytes } from 'node:crypto'

const person = { firstname: 'Camille', lastname: 'Durand', email: 'camille.durand@example.org' }

async function token(cmsUrl: string, path: string, body: object): Promise<string | null> {
  const response = await fetch(cmsUrl + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) return null
  return ((await response.json()) as { data: { token: string } }).data.token
}

/**
 * Makes the first administrator of a CMS, as the first visit to its admin does, or signs in when a run before this one
 * made it with the same E2E_ADMIN_PASSWORD. Null when neither works.
 */
export async function administratorToken(cmsUrl: string): Promise<string | null> {
  const password = process.env.E2E_ADMIN_PASSWORD ?? `A1${randomBytes(12).toString('hex')}`
  const { email } = person
  return (
    (await token(cmsUrl, '/admin/register-admin', { ...person, password })) ??
    (await token(cmsUrl, '/admin/login', { email, password }))
  )
}

/** Calls the admin's own API as the administrator that the run has made. */
export async function asAdministrator(method: string, path: string, body?: object) {
  const { E2E_ADMIN_TOKEN, E2E_CMS_URL } = process.env
  if (!E2E_ADMIN_TOKEN) throw new Error('No administrator: give the E2E_ADMIN_PASSWORD of the CMS that runs already')
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${E2E_ADMIN_TOKEN}` }
  const response = await fetch(E2E_CMS_URL + path, { method, headers, body: body && JSON.stringify(body) })
  return { status: response.status, body: (await response.json().catch(() => null)) as unknown }
}
