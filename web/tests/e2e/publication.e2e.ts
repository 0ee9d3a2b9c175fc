import { randomBytes } from 'node:crypto'
import { asAdministrator as call } from './administrator'
import { closeBrowser, eventually, openPage, siteUrl, visit } from './browser'

afterAll(closeBrowser)

const uid = 'api::initiative.initiative'
const address = `/content-manager/collection-types/${uid}`
const slug = 'chaire-competences-et-vulnerabilites'

const siteText = async (): Promise<string> => (await fetch(`${siteUrl()}/initiatives/${slug}`)).text()

describe('from the CMS to the reader', () => {
  it('shows a correction once published and not before, and refuses to publish what breaks a rule', async () => {
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
