import { randomBytes } from 'node:crypto'
import { closeBrowser, cmsUrl, eventually, openPage, siteUrl, visit } from './browser'

afterAll(closeBrowser)

const uid = 'api::initiative.initiative'
const address = `/content-manager/collection-types/${uid}`
const slug = 'chaire-competences-et-vulnerabilites'

/** Makes the first administrator, as the first visit to the admin does; gives a way to call the admin's own API. */
async function administrator() {
  const password = `A1${randomBytes(12).toString('hex')}`
  const post = (path: string, body: object, token?: string) =>
    fetch(cmsUrl() + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify(body),
    })
  const registered = await post('/admin/register-admin', {
    ...{ firstname: 'Camille', lastname: 'Durand', email: 'camille.durand@example.org', password },
  })
  const { data } = (await registered.json()) as { data: { token: string } }
  return async (method: string, path: string, body?: object) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${data.token}` }
    const response = await fetch(cmsUrl() + path, { method, headers, body: body && JSON.stringify(body) })
    return { status: response.status, body: (await response.json()) as unknown }
  }
}

const siteText = async (): Promise<string> => (await fetch(`${siteUrl()}/initiatives/${slug}`)).text()

describe('from the CMS to the reader', () => {
  it('shows a correction once published and not before, and refuses to publish what breaks a rule', async () => {
    const call = await administrator()
    const list = await call('GET', `${address}?filters[slug][$eq]=${slug}&locale=fr`)
    const [{ documentId }] = (list.body as { results: { documentId: string }[] }).results as [{ documentId: string }]
    const summary = `Résumé corrigé ${randomBytes(4).toString('hex')}`

    expect((await call('PUT', `${address}/${documentId}?locale=fr`, { summary })).status).toBe(200)
    await new Promise((resolve) => setTimeout(resolve, 2500))
    expect(await siteText()).not.toContain(summary)

    expect((await call('POST', `${address}/${documentId}/actions/publish?locale=fr`, { summary })).status).toBe(200)
    expect(await eventually(siteText, (html) => html.includes(summary))).toContain(summary)
    const page = await openPage()
    await visit(page, `/initiatives/${slug}`)
    expect(await page.getByRole('main').innerText()).toContain(summary)
    await page.context().close()

    const refused = await call('POST', `${address}/${documentId}/actions/publish?locale=fr`, { summary, title: '' })
    expect(refused.status).toBe(400)
    expect((refused.body as { error: { message: string } }).error.message).toMatch(/Titre/)
    expect(await siteText()).toContain(summary)
  })
})
