import { randomBytes } from 'node:crypto'
import { asAdministrator } from './administrator'
import { cmsUrl } from './browser'
import type { Credentials } from './editor'

interface Answer {
  readonly data: { readonly registrationToken: string } & readonly { id: number; code: string }[]
}

async function answerOf(call: ReturnType<typeof asAdministrator>): Promise<Answer['data']> {
  const { status, body } = await call
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`)
  return (body as Answer).data
}

/** An account of a role, opened as its owner does from the link of the invitation. */
export async function accountOf(roleCode: string): Promise<Credentials> {
  const [email, password] = [
    `essai.${randomBytes(4).toString('hex')}@example.org`,
    `A1${randomBytes(12).toString('hex')}`,
  ]
  const name = { firstname: 'Camille', lastname: 'Essai' }
  const role = (await answerOf(asAdministrator('GET', '/admin/roles'))).find(({ code }) => code === roleCode)
  const account = { ...name, email, roles: [role!.id] }
  const { registrationToken } = await answerOf(asAdministrator('POST', '/admin/users', account))
  const response = await fetch(`${cmsUrl()}/admin/register`, {
    ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
    body: JSON.stringify({ registrationToken, userInfo: { ...name, password } }),
  })
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
  return { email, password }
}
