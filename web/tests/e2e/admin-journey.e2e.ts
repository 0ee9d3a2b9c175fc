import { randomBytes } from 'node:crypto'
import type { Locator, Page } from 'playwright-core'
import { asAdministrator } from './administrator'
import { closeBrowser, eventually, openPage, theBrowser, visit } from './browser'
import { accountOf } from './editor-account'
import { openAdmin } from './editor'
import { handsOf, noEffort } from './effort'
import { linkIn, receivedMail, type ReceivedMail } from './mail'
import './patience'

const collection = '/content-manager/collection-types/api::initiative.initiative'
const mark = randomBytes(3).toString('hex')
const email = `ines.${mark}@example.org`
const firstTitle = `Ronde des veilleurs ${mark}`
const title = `Ronde du soir des veilleurs ${mark}`
const request = 'Dites à quel moment de la journée.'
/** What it may cost, from the invitation that the ARS makes to the initiative that the partner submits. */
const atMost = { clicks: 45, fields: 16, minutes: 3 }

const effort = noEffort()
const hands = handsOf(effort)
let reviewer: Page
let partner: Page
let documentId: string
let reviewerEmail: string

/** The last message to an address whose subject says these words, once it is there. */
async function mailTo(address: string, subject: RegExp): Promise<ReceivedMail> {
  const find = () => receivedMail().findLast((mail) => mail.to.includes(address) && subject.test(mail.subject))
  const mail = await eventually(async () => find(), Boolean)
  if (!mail) throw new Error(`No message to ${address} about ${subject}`)
  return mail
}

const panel = (page: Page, name: string): Locator =>
  page.getByRole('complementary').filter({ has: page.getByRole('heading', { name, exact: true }) })
const review = (page: Page) => panel(page, 'Relecture')
const step = (page: Page, name: string) => review(page).getByRole('button', { name, exact: true })
const standsAt = (page: Page, label: string) => review(page).getByText(label, { exact: true }).first().waitFor()
const enabled = (button: Locator) =>
  eventually(
    () => button.isEnabled(),
    (isEnabled) => isEnabled,
  )

beforeAll(async () => {
  const account = await accountOf('ars_administrator')
  reviewerEmail = account.email
  reviewer = await openAdmin(await theBrowser(), account)
})
afterAll(async () => {
  if (documentId) await asAdministrator('DELETE', `${collection}/${documentId}?locale=*`)
  await closeBrowser()
})

describe('an initiative, from the invitation of a partner to the public page', () => {
  it('begins with an invitation by the ARS, which leaves as a message', async () => {
    await hands.click(reviewer.getByRole('link', { name: 'Partenaires', exact: true }))
    await hands.click(reviewer.getByRole('button', { name: 'Inviter un partenaire' }))
    const form = reviewer.getByRole('dialog')
    await hands.type(form.getByLabel('Adresse électronique'), email)
    await hands.type(form.getByLabel('Prénom'), 'Inès')
    await hands.type(form.getByRole('textbox', { name: /^Nom/ }), 'Essai')
    await hands.pick(reviewer, form.getByRole('combobox', { name: /^Organisation/ }), 'pompidou', /Georges-Pompidou/)
    await hands.click(form.getByRole('button', { name: 'Envoyer l’invitation' }))
    await reviewer.getByText(`Un message est parti à ${email}.`).waitFor()
  })

  it('opens to the partner an account and a home page, without any refusal', async () => {
    const mail = await mailTo(email, /invitation/)
    const context = await (await theBrowser()).newContext({ locale: 'fr-FR', viewport: { width: 1440, height: 900 } })
    partner = await context.newPage()
    await partner.goto(linkIn(mail, /registrationToken/))
    const password = `A1${randomBytes(6).toString('hex')}`
    await hands.type(partner.locator('input[name="password"]'), password)
    await hands.type(partner.locator('input[name="confirmPassword"]'), password)
    await hands.click(partner.getByRole('button', { name: 'Créer le compte' }))
    await partner.getByRole('heading', { name: 'Bonjour Inès' }).waitFor()
    expect(await partner.getByRole('link', { name: 'Partenaires', exact: true }).count()).toBe(0)
  })

  it('says beside the empty form what is missing', async () => {
    await hands.click(partner.getByRole('link', { name: 'Fiches', exact: true }))
    await hands.click(partner.getByRole('link', { name: 'Initiatives', exact: true }))
    await hands.click(partner.getByText('Nouvelle fiche').first())
    await panel(partner, 'Avant de publier').getByText('points empêchent la publication.', { exact: false }).waitFor()
    await panel(partner, 'Complétude').getByText('0 critère sur 11').waitFor()
    await panel(partner, 'Doublons possibles').getByText('Aucune fiche proche.').waitFor()
    const order = await partner.getByRole('complementary').getByRole('heading', { level: 2 }).allInnerTexts()
    expect(order.map((name) => name.toLowerCase()).slice(1)).toEqual(
      ['Avant de publier', 'Relecture', 'Complétude', 'Classement', 'Doublons possibles'].map((name) =>
        name.toLowerCase(),
      ),
    )
  })

  it('is written, its place clicked on the map, and saved for the organisation', async () => {
    await partner.route('https://data.geopf.fr/**', (route) => route.abort('internetdisconnected'))
    await hands.type(partner.locator('input[name="title"]'), firstTitle)
    await hands.type(partner.getByLabel('Résumé').first(), 'Des patients se retrouvent le soir.')
    await hands.click(partner.getByRole('combobox', { name: /^Échelle/ }))
    await hands.click(partner.getByRole('option', { name: /Île-de-France/ }))
    await hands.pick(partner, partner.getByRole('combobox', { name: /^Organisation porteuse/ }), 'pompi', /Pompidou/)
    await hands.pick(partner, partner.getByRole('combobox', { name: /^Classement/ }), 'Collab', /Collaboration/)
    await hands.pick(partner, partner.getByRole('combobox', { name: /^Classement/ }), 'Pair-aidance', /Champ/)
    await placeOnMap()
    await addSource()
    await panel(partner, 'Avant de publier').getByText('Rien ne s’oppose à la publication.').waitFor()
    await hands.click(partner.getByRole('button', { name: 'Enregistrer', exact: true }))
    await standsAt(partner, 'En cours de rédaction')
    documentId = new URL(partner.url()).pathname.split('/').at(-1)!
    const { body } = await asAdministrator('GET', `${collection}/${documentId}?locale=fr`)
    expect((body as { data: { managedByKey: string | null } }).data.managedByKey).toBeTruthy()
  })

  it('is submitted by the partner, who has no button to publish', async () => {
    expect(await partner.getByRole('button', { name: 'Publier', exact: true }).count()).toBe(0)
    await hands.click(step(partner, 'Soumettre à relecture'))
    await hands.click(step(partner, 'Soumettre'))
    await standsAt(partner, 'Soumise à relecture')
    const minutes = (Date.now() - effort.since) / 60_000
    process.stdout.write(`From the invitation to the submission: ${JSON.stringify({ ...effort, minutes })}\n`)
    expect(effort.clicks).toBeLessThanOrEqual(atMost.clicks)
    expect(effort.fields).toBeLessThanOrEqual(atMost.fields)
    expect(minutes).toBeLessThan(atMost.minutes)
  })

  it('waits on the home page of the ARS with its difference, and comes back with a message', async () => {
    await mailTo(reviewerEmail, /./)
    await reviewer.goto('/admin')
    await reviewer.getByRole('button', { name: `Relire ${firstTitle}` }).click()
    const dialog = reviewer.getByRole('dialog')
    await dialog.getByRole('table').getByText('Des patients se retrouvent le soir.').waitFor()
    await dialog.getByRole('button', { name: 'Demander des modifications' }).click()
    await dialog.getByLabel('Ce qui est à modifier').fill(request)
    await dialog.getByRole('button', { name: 'Demander', exact: true }).click()
    await dialog.waitFor({ state: 'hidden' })
    const mail = await eventually(
      async () => receivedMail().findLast(({ to }) => to.includes(email)),
      (found) => Boolean(found?.text.includes(request)),
    )
    expect(mail?.text).toContain(request)
    await partner.goto(linkIn(mail!, new RegExp(documentId)))
  })

  it('is corrected and submitted again', async () => {
    await standsAt(partner, 'À compléter')
    await review(partner).getByText(request).waitFor()
    await partner.locator('input[name="title"]').fill(title)
    await partner.getByRole('button', { name: 'Enregistrer', exact: true }).click()
    await enabled(step(partner, 'Soumettre à relecture'))
    await step(partner, 'Soumettre à relecture').click()
    await step(partner, 'Soumettre').click()
    await standsAt(partner, 'Soumise à relecture')
  })

  it('is approved, and its history says who and when', async () => {
    await reviewer.goto(`/admin${collection}/${documentId}`)
    await step(reviewer, 'Approuver et publier').click()
    await standsAt(reviewer, 'Approuvée')
    const history = panel(reviewer, 'Historique')
    await history.getByText('Inès Essai').first().waitFor()
    await history.getByText('Camille Essai').first().waitFor()
  })

  it('is on the public site, with its place', async () => {
    const page = await openPage()
    const heading = await eventually(
      async () => {
        await visit(page, `/initiatives/ronde-des-veilleurs-${mark}`)
        return page.getByRole('heading', { level: 1 }).first().innerText()
      },
      (found) => found === title,
    )
    expect(heading).toBe(title)
    await page.getByText('Le Kremlin-Bicêtre').first().waitFor()
    await page.context().close()
  })
})

/** A click on the map, then the commune by its name: what is left to do where no address service answers. */
async function placeOnMap(): Promise<void> {
  await hands.click(partner.locator('button:below(:text("Lieux (0)"))').filter({ hasText: 'Rien pour' }).first())
  const finder = partner.getByRole('group', { name: 'Trouver le lieu' })
  await hands.click(finder.getByRole('button', { name: 'Placer sur la carte' }))
  const map = finder.getByRole('application', { name: 'Carte du lieu' })
  await map.locator('canvas').first().waitFor()
  await map.scrollIntoViewIfNeeded()
  const { width, height } = (await map.boundingBox())!
  await hands.click(map, { x: width / 2, y: height / 2 })
  const department = partner.locator('[name="places.0.departmentCode"]')
  await eventually(() => department.inputValue(), Boolean)
  await department.fill('')
  await hands.type(partner.locator('[name="places.0.commune"]'), 'kremlin bicetre')
  await hands.click(finder.getByRole('button', { name: 'Remplir ses codes' }))
  const code = await eventually(() => partner.locator('[name="places.0.communeCode"]').inputValue(), Boolean)
  expect(code).toBe('94043')
}

async function addSource(): Promise<void> {
  await hands.click(partner.locator('button:below(:text("Sources (0)"))').filter({ hasText: 'Rien pour' }).first())
  await hands.type(partner.locator('[name="sources.0.title"]'), 'Page de l’hôpital')
  await hands.type(partner.locator('[name="sources.0.url"]'), 'https://example.org/ronde')
}
