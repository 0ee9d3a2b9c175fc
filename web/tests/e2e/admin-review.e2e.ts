import { randomBytes } from 'node:crypto'
import type { Page } from 'playwright-core'
import { asAdministrator } from './administrator'
import { closeBrowser, cmsUrl, eventually, openPage, theBrowser, visit } from './browser'
import { openAdmin, type Credentials } from './editor'
import './patience'

const uid = 'api::initiative.initiative'
const collection = `/content-manager/collection-types/${uid}`
const mark = randomBytes(3).toString('hex')
const firstTitle = `Groupe de parole ${mark}`
const title = `Groupe de parole du soir ${mark}`

let partner: Credentials
let reviewer: Credentials
let documentId: string
const pages: Page[] = []

interface Answer {
  readonly data: {
    readonly token: string
    readonly link: string
    readonly documentId: string
    readonly registrationToken: string
  }
  readonly results: { readonly documentId: string; readonly id: number }[]
}

async function post(path: string, body: object, token?: string): Promise<Answer> {
  const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) }
  const response = await fetch(cmsUrl() + path, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return (await response.json()) as Answer
}

async function administratorPost(path: string, body: object): Promise<Answer> {
  const { status, body: answer } = await asAdministrator('POST', path, body)
  if (status >= 300) throw new Error(`${path}: ${status} ${JSON.stringify(answer)}`)
  return answer as Answer
}

async function firstEntries(type: string, query: string): Promise<Answer['results']> {
  const { body } = await asAdministrator('GET', `/content-manager/collection-types/${type}?${query}`)
  return (body as Answer).results
}

const person = (firstname: string): Credentials & { firstname: string; lastname: string } => ({
  ...{ firstname, lastname: 'Essai', email: `${firstname.toLowerCase()}.${mark}@example.org` },
  password: `A1${randomBytes(12).toString('hex')}`,
})

/** Invited by the ARS, the partner opens the account with the link of the invitation. */
async function invitePartner(organisation: string): Promise<{ account: Credentials; token: string }> {
  const { password, ...account } = person('Ines')
  const invitation = { ...account, role: 'partner_contributor', organisation }
  const { data } = await administratorPost('/atlas/invitations', invitation)
  const registrationToken = new URL(data.link).searchParams.get('registrationToken')
  const { firstname, lastname } = account
  const opened = await post('/admin/register', { registrationToken, userInfo: { firstname, lastname, password } })
  return { account: { email: account.email, password }, token: opened.data.token }
}

async function createReviewer(): Promise<Credentials> {
  const { password, ...account } = person('Camille')
  const { body } = await asAdministrator('GET', '/admin/roles')
  const roles = (body as { data: { id: number; code: string }[] }).data
  const role = roles.find(({ code }) => code === 'ars_editor')!.id
  const { data } = await administratorPost('/admin/users', { ...account, roles: [role] })
  const { firstname, lastname } = account
  const { registrationToken } = data
  await post('/admin/register', { registrationToken, userInfo: { firstname, lastname, password } })
  return { email: account.email, password }
}

/** One category of each axis that an initiative must have. */
async function categories(): Promise<string[]> {
  const axes = await firstEntries('api::typology-axis.typology-axis', 'filters[isMandatory]=true&pageSize=20&locale=fr')
  const type = 'api::typology-category.typology-category'
  const found = await Promise.all(
    axes.map((axis) => firstEntries(type, `filters[axis][documentId]=${axis.documentId}&pageSize=1&locale=fr`)),
  )
  return found.flat().map((category) => category.documentId)
}

beforeAll(async () => {
  const [actor] = await firstEntries('api::actor.actor', 'pageSize=1&sort=name:ASC')
  const { account, token } = await invitePartner(actor!.documentId)
  partner = account
  reviewer = await createReviewer()
  const connect = (ids: readonly string[]) => ({ connect: ids.map((id) => ({ documentId: id, locale: 'fr' })) })
  const data = {
    ...{ title: firstTitle, summary: 'Des patients se retrouvent le soir.', stage: 'active', scale: 'regional' },
    leadActor: { connect: [{ documentId: actor!.documentId }] },
    categories: connect(await categories()),
    places: [{ commune: 'Créteil', communeCode: '94028', departmentCode: '94', regionCode: '11', country: 'FR' }],
    sources: [{ title: 'Page de l’hôpital', url: 'https://example.org/groupe' }],
  }
  documentId = (await post(`${collection}?locale=fr`, data, token)).data.documentId
})

afterAll(async () => {
  await asAdministrator('DELETE', `${collection}/${documentId}?locale=*`)
  await Promise.all(pages.map((page) => page.context().close()))
  await closeBrowser()
})

async function openEntry(credentials: Credentials): Promise<Page> {
  const page = await openAdmin(await theBrowser(), credentials)
  pages.push(page)
  await page.goto(`/admin${collection}/${documentId}`)
  await panel(page).getByText(/.+/).first().waitFor()
  return page
}

const panel = (page: Page) =>
  page.getByRole('complementary').filter({ has: page.getByRole('heading', { name: 'Relecture' }) })
const button = (page: Page, name: string) => panel(page).getByRole('button', { name, exact: true })
const standsAt = (page: Page, label: string) => panel(page).getByText(label, { exact: true }).first().waitFor()

/** What the public reads at the address of the entry. */
async function publicHeading(): Promise<string | null> {
  const page = await openPage()
  await visit(page, `/initiatives/groupe-de-parole-${mark}`)
  const heading = page.getByRole('heading', { level: 1 })
  const text = (await heading.count()) > 0 ? await heading.first().innerText() : null
  await page.context().close()
  return text
}

describe('the review, from the partner’s draft to the public page', () => {
  it('is asked for by the partner, who has no button to publish', async () => {
    const page = await openEntry(partner)
    await standsAt(page, 'En cours de rédaction')
    expect(await page.getByRole('button', { name: 'Publier', exact: true }).count()).toBe(0)
    await button(page, 'Soumettre à relecture').click()
    await panel(page).getByLabel('Message à l’ARS').fill('Notre première fiche.')
    await button(page, 'Soumettre').click()
    await standsAt(page, 'Soumise à relecture')
    expect(await publicHeading()).not.toContain(mark)
  })

  it('waits on the home page of the ARS, which asks for changes', async () => {
    const page = await openAdmin(await theBrowser(), reviewer)
    pages.push(page)
    await page.getByRole('button', { name: `Relire ${firstTitle}` }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('table').getByText('Des patients se retrouvent le soir.').waitFor()
    await dialog.getByRole('button', { name: 'Demander des modifications' }).click()
    await dialog.getByRole('button', { name: 'Demander', exact: true }).click()
    await dialog.getByText('Dites ce qui est à modifier.', { exact: true }).waitFor()
    await dialog.getByLabel('Ce qui est à modifier').fill('Dites à quel moment de la journée.')
    await dialog.getByRole('button', { name: 'Demander', exact: true }).click()
    await dialog.waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: `Relire ${firstTitle}` }).waitFor({ state: 'hidden' })
  })

  it('comes back to the partner, who corrects and saves before submitting again', async () => {
    const page = await openEntry(partner)
    await standsAt(page, 'À compléter')
    await panel(page).getByText('Dites à quel moment de la journée.').waitFor()
    await page.getByLabel('Titre').first().fill(title)
    expect(await button(page, 'Soumettre à relecture').isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
    await eventually(
      () => button(page, 'Soumettre à relecture').isEnabled(),
      (isEnabled) => isEnabled,
    )
    await button(page, 'Soumettre à relecture').click()
    await button(page, 'Soumettre').click()
    await standsAt(page, 'Soumise à relecture')
  })

  it('ends with the approval, and the site shows the record', async () => {
    const page = await openEntry(reviewer)
    await button(page, 'Approuver et publier').click()
    await standsAt(page, 'Approuvée')
    await page.getByText('Publiée', { exact: true }).first().waitFor()
    const heading = await eventually(publicHeading, (found) => found === title)
    expect(heading).toBe(title)
  })
})
