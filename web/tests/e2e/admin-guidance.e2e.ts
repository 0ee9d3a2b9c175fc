import { randomBytes } from 'node:crypto'
import type { Page } from 'playwright-core'
import { asAdministrator } from './administrator'
import { closeBrowser, cmsUrl, eventually, openPage, siteUrl, theBrowser } from './browser'
import { openAdmin, type Credentials } from './editor'

const uid = 'api::initiative.initiative'
const address = `/content-manager/collection-types/${uid}`
const form = (path: string) => `/admin${address}/${path}?plugins[i18n][locale]=fr`
const mark = `aperçu ${randomBytes(4).toString('hex')}`

const made: string[] = []
let page: Page
let editor: Credentials & { id: number }

const dataOf = (answer: { body: unknown }) => (answer.body as { data: Record<string, unknown> }).data

/** An account of the role that edits everything, as an invitation makes one. */
async function invite(): Promise<Credentials & { id: number }> {
  const roles = dataOf(await asAdministrator('GET', '/admin/roles')) as unknown as { id: number; code: string }[]
  const role =
    roles.find(({ code }) => code === 'ars_editor') ?? roles.find(({ code }) => code === 'strapi-super-admin')!
  const account = {
    email: `${randomBytes(6).toString('hex')}@example.org`,
    password: `A1${randomBytes(12).toString('hex')}`,
  }
  const person = { firstname: 'Édith', lastname: 'Essai' }
  const invited = await asAdministrator('POST', '/admin/users', { ...person, email: account.email, roles: [role.id] })
  const { registrationToken, id } = dataOf(invited) as { registrationToken: string; id: number }
  const userInfo = { ...person, password: account.password }
  await fetch(`${cmsUrl()}/admin/register`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ registrationToken, userInfo }),
  })
  return { ...account, id }
}

async function draft(title: string, lessons: string): Promise<{ documentId: string; slug: string }> {
  const answer = await asAdministrator('POST', `${address}?locale=fr`, { title, lessons })
  const entry = dataOf(answer) as { documentId: string; slug: string }
  made.push(entry.documentId)
  return entry
}

async function previewLink(documentId: string): Promise<string> {
  const answer = await asAdministrator('POST', '/atlas/preview', { uid, documentId, locale: 'fr' })
  return dataOf(answer).address as string
}

const panel = (title: string) => page.locator('aside', { has: page.getByRole('heading', { name: title, level: 2 }) })
const textOf = (title: string) => async () => panel(title).innerText()

beforeAll(async () => {
  editor = await invite()
  page = await openAdmin(await theBrowser(), editor)
})
afterAll(async () => {
  for (const documentId of made) await asAdministrator('DELETE', `${address}/${documentId}`)
  if (editor) await asAdministrator('DELETE', `/admin/users/${editor.id}`)
  await closeBrowser()
})

describe('beside the form of an initiative', () => {
  beforeAll(async () => {
    await page.goto(form('create'))
    await panel('Avant de publier').getByRole('status').waitFor()
  })

  it('says what forbids publishing before the button is pressed, and takes it back as one types', async () => {
    const said = await eventually(textOf('Avant de publier'), (text) => text.includes('Titre'))
    expect(said).toMatch(/Titre\s: ce champ est obligatoire\./)
    expect(said).toMatch(/points empêchent la publication/)
    expect(said).toMatch(/Sources\s: indiquez au moins une source/)
    await page.locator('main input[name="title"]').fill('Un café des proches')
    const then = await eventually(textOf('Avant de publier'), (text) => !text.includes('Titre'))
    expect(then).not.toMatch(/Titre/)
    expect(then).toMatch(/Organisation porteuse\s: indiquez qui porte l’initiative/)
  })

  it('counts what is said as one types, and leads to what is not', async () => {
    expect(await eventually(textOf('Complétude'), (text) => text.includes('0 critère'))).toContain('0 critère sur 11')
    await panel('Complétude').getByRole('button', { name: 'Démarche' }).click()
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name'))
    expect(await eventually(focused, (name) => name === 'approach')).toBe('approach')
    await page.keyboard.type('Trois ateliers avec des proches.')
    const said = await eventually(textOf('Complétude'), (text) => text.includes('1 critère'))
    expect(said).toContain('1 critère sur 11')
    expect(await panel('Complétude').getByRole('button', { name: 'Démarche' }).count()).toBe(0)
    expect(said).toContain('et non la qualité de l’action')
  })

  it('shows what a code means where it is chosen', async () => {
    await page.getByRole('combobox', { name: 'Évaluation' }).click()
    const option = page.getByRole('option', { name: /Évaluation externe/ })
    expect(await option.innerText()).toContain('Par un tiers')
    await option.click()
    expect(await page.locator('main').innerText()).toContain('Par un tiers')
  })
})

describe('the preview of a draft', () => {
  it('opens on the site for the editor, says what it is, and is kept nowhere', async () => {
    const { documentId, slug } = await draft(`Brouillon ${mark}`, `Leçons ${mark}`)
    await page.goto(form(documentId))
    const button = page.getByRole('button', { name: 'Aperçu sur le site' })
    const [shown] = await Promise.all([page.context().waitForEvent('page'), button.click()])
    await shown.waitForURL(/\/apercu\//)
    const text = await shown.locator('body').innerText()
    expect(text).toContain('Aperçu d’un brouillon, non public')
    expect(text).toContain(`Brouillon ${mark}`)
    expect(text).toContain(`Leçons ${mark}`)
    expect(shown.url()).not.toContain('jeton')
    expect(await shown.locator('meta[name="robots"]').getAttribute('content')).toMatch(/noindex/)
    const again = await shown.reload()
    expect(again?.headers()['cache-control']).toContain('no-store')
    expect(again?.headers().etag).toBeUndefined()
    expect(await shown.evaluate(() => document.cookie)).not.toContain('apercu')

    const stranger = await openPage()
    const refused = await stranger.goto(shown.url())
    expect(refused?.status()).toBe(404)
    expect(await stranger.locator('main').innerText()).toContain('Cet aperçu n’est plus disponible')
    expect(await stranger.content()).not.toContain(mark)
    expect((await fetch(`${siteUrl()}/initiatives/${slug}`)).status).toBe(404)
    await stranger.context().close()
    await shown.close()
  })

  it('opens once', async () => {
    const { documentId } = await draft(`Une fois ${mark}`, 'x')
    const link = await previewLink(documentId)
    const [first, second] = [await openPage(), await openPage()]
    expect((await first.goto(link))?.status()).toBe(200)
    expect((await second.goto(link))?.status()).toBe(404)
    expect(await second.content()).not.toContain(mark)
    for (const one of [first, second]) await one.context().close()
  })

  it('is refused in French when its link is wrong', async () => {
    const stranger = await openPage()
    expect((await stranger.goto('/apercu?jeton=faux'))?.status()).toBe(404)
    expect(await stranger.locator('main').innerText()).toContain('Cet aperçu n’est plus disponible')
    expect((await stranger.goto('/apercu'))?.status()).toBe(404)
    await stranger.context().close()
  })

  it('never mixes two visitors, nor reaches the public page', async () => {
    const slug = 'chaire-competences-et-vulnerabilites'
    const entries = [await draft(`Premier ${mark}`, 'x'), await draft(`Second ${mark}`, 'x')]
    const visitors = await Promise.all(entries.map(() => openPage()))
    const addresses = await Promise.all(
      visitors.map(async (visitor, index) => {
        await visitor.goto(await previewLink(entries[index]!.documentId))
        return visitor.url()
      }),
    )
    const read = async (visitor: Page, path: string) => (await visitor.request.get(path)).text()
    for (let times = 0; times < 5; times += 1) {
      const [one, other, publicPage, crossed] = await Promise.all([
        read(visitors[0]!, addresses[0]!),
        read(visitors[1]!, addresses[1]!),
        read(visitors[0]!, `/initiatives/${slug}`),
        read(visitors[0]!, addresses[1]!),
      ])
      expect([one.includes(`Premier ${mark}`), one.includes(`Second ${mark}`)]).toEqual([true, false])
      expect([other.includes(`Premier ${mark}`), other.includes(`Second ${mark}`)]).toEqual([false, true])
      expect([publicPage.includes(mark), crossed.includes(mark)]).toEqual([false, false])
    }
    for (const visitor of visitors) await visitor.context().close()
  })
})

describe('the home page', () => {
  it('says how complete each type is, and leads to the least complete entries', async () => {
    await page.goto('/admin/')
    const link = page.getByRole('link', { name: /^Initiatives \(\d+\)$/ })
    await link.waitFor()
    const widget = page.getByRole('region', { name: 'Complétude par type' })
    expect(await widget.innerText()).toMatch(/critères sur 11 en moyenne/)
    await link.click()
    await page.waitForURL('**/completude/**')
    await page.getByRole('heading', { level: 1, name: /Complétude/ }).waitFor()
    await page.locator('main tbody tr').first().waitFor()
    const counts = (await page.locator('main tbody td:nth-child(2)').allInnerTexts()).map((text) => parseInt(text, 10))
    expect(counts.length).toBeGreaterThan(5)
    expect(counts).toEqual([...counts].sort((a, b) => a - b))
  })
})
