import { randomBytes } from 'node:crypto'
import type { Page } from 'playwright-core'
import { asAdministrator } from './administrator'
import { closeBrowser, cmsUrl, eventually, theBrowser } from './browser'
import { openAdmin, type Credentials } from './editor'
import './patience'

const uid = 'api::initiative.initiative'
const collection = `/content-manager/collection-types/${uid}`
const mark = randomBytes(3).toString('hex')
const pages: Page[] = []
const made: string[] = []

let [ines, omar]: Page[] = []

async function ask<Data>(method: string, path: string, body?: object): Promise<Data> {
  const { status, body: answer } = await asAdministrator(method, path, body)
  if (status >= 300) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(answer)}`)
  return (answer as { data: Data }).data
}

/** An editor of the ARS, with a password of its own. */
async function newEditor(firstname: string): Promise<Credentials> {
  const account = { firstname, lastname: 'Essai', email: `${firstname.toLowerCase()}.${mark}@example.org` }
  const password = `A1${randomBytes(12).toString('hex')}`
  const roles = await ask<{ id: number; code: string }[]>('GET', '/admin/roles')
  const role = roles.find(({ code }) => code === 'ars_editor')!.id
  const { registrationToken } = await ask<{ registrationToken: string }>('POST', '/admin/users', {
    ...account,
    roles: [role],
  })
  const userInfo = { firstname, lastname: 'Essai', password }
  const response = await fetch(`${cmsUrl()}/admin/register`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ registrationToken, userInfo }),
  })
  if (!response.ok) throw new Error(await response.text())
  return { email: account.email, password }
}

async function signIn(firstname: string): Promise<Page> {
  const page = await openAdmin(await theBrowser(), await newEditor(firstname))
  pages.push(page)
  return page
}

async function newInitiative(title: string): Promise<string> {
  const { documentId } = await ask<{ documentId: string }>('POST', `${collection}?locale=fr`, { title, locale: 'fr' })
  made.push(documentId)
  return documentId
}

const titleOf = async (documentId: string): Promise<string> =>
  (await ask<{ title: string }>('GET', `${collection}/${documentId}?locale=fr`)).title

const titleField = (page: Page) => page.locator('input[name="title"]')
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' })
const dialog = (page: Page) => page.getByRole('dialog')

async function openForm(page: Page, documentId: string): Promise<void> {
  await page.goto(`/admin${collection}/${documentId}?plugins[i18n][locale]=fr`, { waitUntil: 'load' })
  await titleField(page).waitFor()
  await button(page, /^Voir : Création/).waitFor()
}

/** Writes a title and saves it. */
async function saveTitle(page: Page, title: string): Promise<void> {
  await titleField(page).fill(title)
  await button(page, 'Enregistrer').click()
}

/** Both read the record, the first saves, then the second does. */
async function collide(name: string): Promise<string> {
  const documentId = await newInitiative(`${name} ${mark}`)
  await openForm(ines!, documentId)
  await openForm(omar!, documentId)
  await saveTitle(ines!, `Texte d’Inès ${mark}`)
  await eventually(
    () => titleOf(documentId),
    (title) => title.startsWith('Texte d’Inès'),
  )
  await saveTitle(omar!, `Texte d’Omar ${mark}`)
  await dialog(omar!).waitFor()
  return documentId
}

beforeAll(async () => {
  ines = await signIn('Ines')
  omar = await signIn('Omar')
})

afterAll(async () => {
  for (const documentId of made) await asAdministrator('DELETE', `${collection}/${documentId}?locale=*`)
  for (const page of pages) await page.context().close()
  await closeBrowser()
})

describe('two editors who save the same record', () => {
  test('the second is told who and what before anything is written, and goes on writing', async () => {
    const documentId = await collide('Fiche à deux')
    const told = await dialog(omar!).innerText()
    expect(told).toContain('Ines Essai a enregistré cette fiche pendant que vous la modifiiez')
    expect(told).toContain(`Texte d’Inès ${mark}`)
    expect(told).toContain(`Texte d’Omar ${mark}`)
    expect(await titleOf(documentId)).toBe(`Texte d’Inès ${mark}`)

    await button(omar!, 'Continuer à modifier').click()
    await dialog(omar!).waitFor({ state: 'hidden' })
    // The admin reads the record again after a refusal: the text is back once it has.
    await omar!.waitForLoadState('networkidle')
    const kept = await eventually(
      () => titleField(omar!).inputValue(),
      (title) => title === `Texte d’Omar ${mark}`,
    )
    expect(kept).toBe(`Texte d’Omar ${mark}`)

    await button(omar!, 'Enregistrer').click()
    await button(omar!, 'Enregistrer quand même').click()
    await eventually(
      () => titleOf(documentId),
      (title) => title === `Texte d’Omar ${mark}`,
    )
    expect(await titleField(omar!).inputValue()).toBe(`Texte d’Omar ${mark}`)
    // One’s own save is no conflict with oneself.
    await saveTitle(omar!, `Texte d’Omar, suite ${mark}`)
    await eventually(
      () => titleOf(documentId),
      (title) => title.includes('suite'),
    )
    expect(await titleOf(documentId)).toBe(`Texte d’Omar, suite ${mark}`)
  })

  test('who takes the saved version keeps in view what they had written', async () => {
    const documentId = await collide('Fiche rechargée')
    await button(omar!, 'Recharger').click()
    const kept = omar!.getByText('Votre saisie, qui n’a pas été enregistrée')
    await kept.waitFor()
    expect(await dialog(omar!).innerText()).toContain(`Texte d’Omar ${mark}`)
    await button(omar!, 'J’ai repris ce qu’il fallait').click()
    expect(await titleField(omar!).inputValue()).toBe(`Texte d’Inès ${mark}`)
    expect(await titleOf(documentId)).toBe(`Texte d’Inès ${mark}`)
  })
})

describe('the history of a record', () => {
  test('gives an earlier version back to the draft, from the record’s page', async () => {
    const documentId = await newInitiative(`Premier titre ${mark}`)
    await ask('PUT', `${collection}/${documentId}?locale=fr`, { title: `Second titre ${mark}`, locale: 'fr' })
    await openForm(ines!, documentId)
    await button(ines!, /^Voir : Création/).click()
    await button(ines!, 'Rétablir cette version…').click()
    const table = await dialog(ines!).innerText()
    expect(table).toContain(`Second titre ${mark}`)
    expect(table).toContain(`Premier titre ${mark}`)
    await button(ines!, 'Rétablir dans le brouillon').click()
    await button(ines!, /^Voir : Rétablissement/).waitFor()
    expect(await titleField(ines!).inputValue()).toBe(`Premier titre ${mark}`)
    expect(await titleOf(documentId)).toBe(`Premier titre ${mark}`)
  })

  test('brings a deleted record back, from the screen of all changes', async () => {
    const title = `Fiche supprimée ${mark}`
    const documentId = await newInitiative(title)
    await ask('DELETE', `${collection}/${documentId}?locale=*`)
    await omar!.goto(`/admin/historique?type=${uid}&action=delete`, { waitUntil: 'load' })
    await button(omar!, `Voir Suppression : ${title}`).click()
    await button(omar!, 'Rétablir cette version…').click()
    await button(omar!, 'Rétablir dans le brouillon').click()
    await titleField(omar!).waitFor()
    expect(await titleField(omar!).inputValue()).toBe(title)
    expect(await titleOf(documentId)).toBe(title)
  })
})
