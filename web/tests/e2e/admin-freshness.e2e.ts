import { randomBytes } from 'node:crypto'
import { initiativesDueFor, giveContact } from './due-records'
import { asAdministrator } from './administrator'
import { closeBrowser, errorsOf, hostsAsked, openPage, phone, theBrowser, violations, visit } from './browser'
import { openAdmin } from './editor'
import { accountOf } from './editor-account'
import { linkIn, receivedMail } from './mail'
import './patience'

const mark = randomBytes(3).toString('hex')
const email = `contact.${mark}@example.org`
const campaign = `Essai ${mark}`

let organisation: Awaited<ReturnType<typeof initiativesDueFor>>
let links: string[]

const ownMail = () => receivedMail().filter(({ to }) => to === email)
const pathOf = (link: string): string => new URL(link).pathname

beforeAll(async () => {
  organisation = await initiativesDueFor(2)
  await giveContact(organisation.key, email)
})
afterAll(closeBrowser)

describe('the campaign of an editor', () => {
  it('begins on the home page, shows its message, and is sent from the screen', async () => {
    const page = await openAdmin(await theBrowser(), await accountOf('ars_editor'))
    await page.getByRole('link', { name: /Demander une vérification/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Campagne de vérification' }).waitFor()
    await page.getByLabel('Rechercher une organisation').fill(organisation.name)
    await page.getByRole('textbox', { name: /Nom de la campagne/ }).fill(campaign)
    await page.getByRole('button', { name: `Aperçu du message à ${organisation.name}`, exact: true }).click()
    await page.getByText(`À : ${email}`).waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).last().click()
    expect(ownMail()).toHaveLength(0)
    await page.getByRole('checkbox', { name: `Choisir ${organisation.name}`, exact: true }).click()
    await page.getByRole('button', { name: 'Envoyer 1\u00a0message' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Envoyer' }).click()
    await page.getByText(/1\s*message envoyé/).waitFor()
    await page.getByRole('heading', { level: 3, name: campaign }).waitFor()
    await page.context().close()
    links = (ownMail()[0]?.text.match(/https?:\/\/\S+/g) ?? []).filter((link) => link.includes('/verification/'))
  })
})

describe('the link of a request to verify a record', () => {
  it('comes in one message, one for each record', () => {
    expect(ownMail()).toHaveLength(1)
    expect(links).toHaveLength(organisation.count)
    expect(linkIn(ownMail()[0]!, /verification/)).toBe(links[0])
  })

  it('opened by a scanner, any number of times and at once, changes nothing', async () => {
    const { origin } = new URL(links[0]!)
    const asked = [...Array(6)].map((_, n) => fetch(links[0]!, { method: n % 2 ? 'HEAD' : 'GET' }))
    for (const response of await Promise.all(asked)) {
      expect(response.status).toBe(200)
      expect(response.headers.get('cache-control')).toContain('no-store')
      expect(response.headers.get('referrer-policy')).toBe('no-referrer')
      expect(response.headers.get('x-robots-tag')).toContain('noindex')
    }
    const blind = { answer: 'confirm', nonce: 'x' }
    const posts = [
      fetch(links[0]!, { method: 'POST' }),
      fetch(links[0]!, { method: 'POST', body: new URLSearchParams(blind) }),
      fetch(links[0]!, {
        method: 'POST',
        body: new URLSearchParams(blind),
        headers: { 'sec-fetch-site': 'cross-site' },
      }),
    ]
    for (const response of await Promise.all(posts)) {
      expect(response.status).toBe(403)
      expect(await response.text()).toContain('Rien n’a été enregistré')
    }
    expect(await (await fetch(`${origin}${pathOf(links[0]!)}`)).text()).toContain('Rien n’a changé')
  })

  it('asks no other host, and says nothing of itself to search engines', async () => {
    const page = await openPage()
    await visit(page, pathOf(links[0]!))
    expect(hostsAsked(page)).toEqual([])
    expect(errorsOf(page)).toEqual([])
    expect(await page.locator('link[rel=canonical], link[rel=alternate], meta[property="og:url"]').count()).toBe(0)
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toContain('noindex')
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })

  it('« Rien n’a changé », without a script, dates the record; said again it only tells so', async () => {
    const page = await openPage({ javaScriptEnabled: false, viewport: phone })
    await page.goto(pathOf(links[0]!))
    await page.getByRole('button', { name: 'Rien n’a changé' }).click()
    await page.getByRole('heading', { level: 1, name: 'Merci, la fiche est vérifiée' }).waitFor()
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Merci, la fiche est vérifiée' }).waitFor()
    const today = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'Europe/Paris' }).format(new Date())
    await page.getByRole('link', { name: 'Voir la fiche complète' }).click()
    const trust = page.locator('#trust, .atlas-verified').first()
    await trust.waitFor()
    expect(await trust.innerText()).toContain(`Vérifiée le ${today.replace(/^1 /, '1er ')}`)
    expect((await trust.innerText()).toLowerCase()).toContain('à jour')
    await page.context().close()
  })

  it('a proposal that says nothing is sent back with what was typed; one that says something waits for the ARS', async () => {
    const page = await openPage()
    await visit(page, pathOf(links[1]!))
    await page.getByText('Proposer une modification').click()
    await page.getByRole('button', { name: 'Envoyer la proposition' }).click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toContain('modifiez au moins un texte')
    await page.getByLabel('Message à l’ARS').fill(`L’action s’est arrêtée, essai ${mark} <3`)
    await page.getByRole('button', { name: 'Envoyer la proposition' }).click()
    await page.getByRole('heading', { level: 1, name: 'Merci, votre proposition est arrivée' }).waitFor()
    const { body } = await asAdministrator(
      'GET',
      '/content-manager/collection-types/api::contribution.contribution?sort=id:DESC&pageSize=5',
    )
    expect(JSON.stringify(body)).toContain(`L’action s’est arrêtée, essai ${mark} <3`)
    await page.context().close()
  })

  it('that nobody gave out is said so, with whom to ask', async () => {
    const response = await fetch(new URL(`/verification/${'x'.repeat(43)}`, links[0]))
    expect(response.status).toBe(404)
    const text = await response.text()
    expect(text).toContain('Ce lien n’est pas reconnu')
    expect(text).toContain('Répondez au message')
    const english = await fetch(new URL('/en/verification/nothing', links[0]))
    expect(await english.text()).toContain('This link is not recognised')
  })

  it('called off, says so', async () => {
    await asAdministrator('POST', '/atlas/freshness/sending', {
      campaign,
      organisation: organisation.key,
      isAgain: true,
    })
    const renewed = linkIn(ownMail().at(-1)!, /verification/)
    await asAdministrator('POST', '/atlas/freshness/revocation', { campaign })
    const response = await fetch(renewed)
    expect(response.status).toBe(410)
    expect(await response.text()).toContain('Ce lien a été annulé')
  })
})
