import { randomBytes } from 'node:crypto'
import type { Page } from 'playwright-core'
import { asAdministrator } from './administrator'
import { closeBrowser, cmsUrl, theBrowser } from './browser'
import { openAdmin, type Credentials } from './editor'
import './patience'

const mark = randomBytes(3).toString('hex')

/** An editor of the agency, made for this run. */
async function newEditor(): Promise<Credentials & { readonly id: number }> {
  const { body: known } = await asAdministrator('GET', '/admin/roles')
  const role = (known as { data: { id: number; code: string }[] }).data.find(({ code }) => code === 'ars_editor')!
  const person = { firstname: 'Édith', lastname: 'Essai' }
  const account = { email: `import-${mark}@example.org`, password: `A1${randomBytes(12).toString('hex')}` }
  const { body } = await asAdministrator('POST', '/admin/users', { ...person, email: account.email, roles: [role.id] })
  const { registrationToken, id } = (body as { data: { registrationToken: string; id: number } }).data
  await fetch(`${cmsUrl()}/admin/register`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ registrationToken, userInfo: { ...person, password: account.password } }),
  })
  return { ...account, id }
}

/** A table as French Excel writes it: semicolons, Windows-1252 (’ is the byte 0x92 there). */
const excelFile = (kind: string) =>
  Buffer.from(
    [
      'Titre;Nature;Remarque;Sources 1 > Titre;Sources 1 > Adresse;Sources 1 > Consultée le',
      `Diplôme d\u0092été ${mark};${kind};à ignorer;Une page;https://example.org/formation;22/11/2026`,
      '',
    ].join('\r\n'),
    'latin1',
  )

let page: Page
let editorId: number

const sendFile = async (name: string, buffer: Buffer) => {
  await page.getByRole('button', { name: 'Choisir un fichier' }).waitFor()
  await page.getByLabel('Fichier à importer').setInputFiles({ name, mimeType: 'text/csv', buffer })
}
const check = () => page.getByRole('button', { name: 'Vérifier sans rien enregistrer' }).click()

describe('a table from Excel, imported in the admin', () => {
  beforeAll(async () => {
    const editor = await newEditor()
    editorId = editor.id
    page = await openAdmin(await theBrowser(), editor)
    page.setDefaultTimeout(60_000)
    await page.goto('/admin/import-export')
    await page.getByRole('combobox').first().click()
    await page.getByRole('option', { name: 'Formations', exact: true }).click()
  })
  afterAll(async () => {
    const trainings = '/content-manager/collection-types/api::training.training'
    const { body } = await asAdministrator('GET', `${trainings}?_q=${mark}`)
    for (const { documentId } of (body as { results: { documentId: string }[] }).results) {
      await asAdministrator('DELETE', `${trainings}/${documentId}?locale=*`)
    }
    await asAdministrator('DELETE', `/admin/users/${editorId}`)
    await page?.context().close()
    await closeBrowser()
  })

  test('is refused with its line and its field, and the type stays chosen', async () => {
    await sendFile('formations.csv', excelFile('n’importe quoi'.replace('’', "'")))
    await check()
    await page.getByText('Rien ne peut être importé').waitFor()
    expect(await page.locator('td li').allInnerTexts()).toEqual([expect.stringMatching(/Nature.*n'importe quoi/s)])
    await page.getByRole('button', { name: 'Changer de fichier' }).click()
    await page.getByRole('button', { name: 'Choisir un fichier' }).waitFor()
    expect(await page.getByRole('combobox').first().innerText()).toBe('Formations')
  })

  test('is read in its own encoding, its columns matched, and imported as drafts', async () => {
    await sendFile('formations.csv', excelFile('Diplôme universitaire'))
    await page.getByText('Windows-1252').waitFor()
    await page.getByText('5 colonnes reconnues, 1 laissée de côté').waitFor()
    await check()
    await page.getByRole('cell', { name: 'Nouvelle fiche' }).waitFor()
    expect(await page.locator('tbody th').allInnerTexts()).toContainEqual(
      expect.stringContaining(`Diplôme d’été ${mark}`),
    )
    await page.getByRole('button', { name: 'Importer 1 fiche en brouillon' }).click()
    await page.getByText('Import terminé').waitFor()
  })

  test('is still there after a reload, and its report can be kept', async () => {
    await page.reload()
    await page.getByText('Import terminé').waitFor()
    const report = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Télécharger le compte rendu' }).click()
    expect((await report).suggestedFilename()).toBe('compte-rendu-import.csv')
  })

  test('is refused when it is no table, in a sentence', async () => {
    await page.getByRole('button', { name: 'Importer un autre fichier' }).click()
    await sendFile('faux.csv', Buffer.from('%PDF-1.7'))
    await page.getByText('c’est un PDF').waitFor()
  })
})
