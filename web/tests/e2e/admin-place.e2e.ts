import type { Locator, Page, Route } from 'playwright-core'
import { asAdministrator } from './administrator'
import { closeBrowser, theBrowser } from './browser'
import { openAdmin } from './editor'
import { accountOf } from './editor-account'
import './patience'

const initiative = 'api::initiative.initiative'
const form = `/admin/content-manager/collection-types/${initiative}/create?plugins[i18n][locale]=fr`

const feature = (label: string, type: string, [longitude, latitude]: readonly [number, number], more: object = {}) => ({
  ...{ type: 'Feature', geometry: { type: 'Point', coordinates: [longitude, latitude] } },
  properties: {
    label,
    name: label.split(' 93')[0],
    type,
    postcode: '93000',
    citycode: '93008',
    city: 'Bobigny',
    ...more,
  },
})
const found = [
  feature('Rue de Stalingrad 93000 Bobigny', 'street', [2.43, 48.91]),
  feature('125 Rue de Stalingrad 93000 Bobigny', 'housenumber', [2.422, 48.915]),
]
const answer = (route: Route, features: object[]) =>
  route.fulfill({
    json: { type: 'FeatureCollection', features },
    headers: { 'access-control-allow-origin': '*' },
  })

/** What the address service does; the tiles of the base map never come. */
interface Service {
  search?: (route: Route) => unknown
  reverse?: (route: Route) => unknown
}
let home: Page
/** A tab of its own, on one session: the admin lets nobody sign in ten times in a row. */
async function openForm({ search, reverse }: Service = {}): Promise<Page> {
  const page = await home.context().newPage()
  await page.route('https://data.geopf.fr/**', (route) => {
    const path = new URL(route.request().url()).pathname
    if (path === '/geocodage/search' && search) return search(route)
    if (path === '/geocodage/reverse' && reverse) return reverse(route)
    return route.abort('internetdisconnected')
  })
  await page.goto(form)
  await page.locator('input[name="title"]').waitFor()
  return page
}

const finderOf = (page: Page) => page.getByRole('group', { name: 'Trouver le lieu' })
async function addPlace(page: Page): Promise<Locator> {
  await page.locator('button:below(:text("Lieux (0)"))').filter({ hasText: 'Rien pour' }).first().click()
  await finderOf(page).waitFor()
  return finderOf(page)
}
const fields = [
  'address',
  'postalCode',
  'commune',
  'communeCode',
  'departmentCode',
  'regionCode',
  'latitude',
  'longitude',
]
async function placeOf(page: Page): Promise<Record<string, string>> {
  const values = fields.map(async (name) => [name, await page.locator(`[name="places.0.${name}"]`).inputValue()])
  return Object.fromEntries(await Promise.all(values))
}
const until = (page: Page, name: string, value: string | RegExp) =>
  page.waitForFunction(
    ([field, source]) =>
      new RegExp(source!).test(document.querySelector<HTMLInputElement>(`[name="places.0.${field}"]`)!.value),
    [name, typeof value === 'string' ? `^${value}$` : value.source],
  )

beforeAll(async () => {
  home = await openAdmin(await theBrowser(), await accountOf('ars_editor'))
})
afterEach(async () => {
  for (const page of home.context().pages()) if (page !== home) await page.close()
})
afterAll(closeBrowser)

describe('the place of an initiative', () => {
  it('is found by its address, with the keyboard alone', async () => {
    const page = await openForm({ search: (route) => answer(route, found) })
    const finder = await addPlace(page)
    const input = finder.getByRole('combobox')
    await input.focus()
    await page.keyboard.type('125 rue de stal')
    await finder.getByRole('option').nth(1).waitFor()
    await page.keyboard.press('ArrowDown')
    expect(await finder.getByRole('option', { selected: true }).innerText()).toContain('125 Rue de Stalingrad')
    expect(await input.getAttribute('aria-activedescendant')).toMatch(/-1$/)
    await page.keyboard.press('Enter')
    await until(page, 'commune', 'Bobigny')
    expect(await placeOf(page)).toEqual({
      ...{ address: '125 Rue de Stalingrad', postalCode: '93000', commune: 'Bobigny', communeCode: '93008' },
      ...{ departmentCode: '93', regionCode: '11', latitude: '48,915', longitude: '2,422' },
    })
    expect(await finder.innerText()).toContain('Lieu rempli')
    expect(await finder.getByRole('option').count()).toBe(0)

    await finder.getByRole('button', { name: 'Annuler ce remplissage' }).click()
    await until(page, 'commune', '')
  })

  it('is put by a click on the map, without any network', async () => {
    const page = await openForm()
    const finder = await addPlace(page)
    await finder.getByRole('button', { name: 'Placer sur la carte' }).click()
    const map = finder.getByRole('application', { name: 'Carte du lieu' })
    await map.locator('canvas').first().waitFor()
    await map.scrollIntoViewIfNeeded()
    const { width, height } = (await map.boundingBox())!
    await map.click({ position: { x: width / 2, y: height / 2 } })
    await until(page, 'departmentCode', /^(75|77|78|91|92|93|94|95)$/)
    expect(await placeOf(page)).toMatchObject({
      commune: '',
      regionCode: '11',
      latitude: expect.stringMatching(/^48,/),
    })
    await finder.getByText('Le service d’adresses ne répond pas', { exact: false }).waitFor()

    await page.locator('[name="places.0.departmentCode"]').fill('')
    await page.locator('[name="places.0.commune"]').fill('kremlin bicetre')
    await finder.getByRole('button', { name: 'Remplir ses codes' }).click()
    await until(page, 'communeCode', '94043')
    expect(await placeOf(page)).toMatchObject({
      commune: 'Le Kremlin-Bicêtre',
      departmentCode: '94',
      postalCode: '94270',
    })
  })

  it('gets its commune when the address service answers about the point', async () => {
    const page = await openForm({
      reverse: (route) =>
        answer(route, [feature('1 Rue X 93000 Bobigny', 'housenumber', [2.4, 48.9], { distance: 500 })]),
    })
    const finder = await addPlace(page)
    await finder.getByLabel('Coordonnées').fill('2,4395 ; 48,9065')
    await finder.getByRole('button', { name: 'Placer', exact: true }).click()
    await until(page, 'commune', 'Bobigny')
    expect(await placeOf(page)).toMatchObject({ address: '', latitude: '48,9065', longitude: '2,4395' })
    expect(await finder.innerText()).toContain('l’ordre a été rétabli')
  })

  it('is placed with the keyboard, at the centre of the map', async () => {
    const page = await openForm()
    const finder = await addPlace(page)
    await finder.getByRole('button', { name: 'Placer sur la carte' }).click()
    const map = finder.getByRole('application', { name: 'Carte du lieu' })
    await map.locator('canvas').first().waitFor()
    await map.focus()
    await page.keyboard.press('Enter')
    await until(page, 'latitude', /^48,/)
  })

  it.each<[string, Service['search']]>([
    ['refused', (route) => route.fulfill({ status: 503, body: 'Service Unavailable' })],
    ['without an answer', () => undefined],
    ['answered with something else', (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Portail</h1>' })],
  ])('can do without a search that is %s', async (_case, search) => {
    const page = await openForm({ search })
    const finder = await addPlace(page)
    await finder.getByRole('combobox').fill('bobigny')
    await finder.getByText('Placez le point sur la carte, ou saisissez ses coordonnées', { exact: false }).waitFor()
    await finder.getByLabel('Coordonnées').fill('48.9')
    await finder.getByRole('button', { name: 'Placer', exact: true }).click()
    await finder.getByText('Il manque un nombre', { exact: false }).waitFor()
    await finder.getByLabel('Coordonnées').fill('48,9065, 2,4395')
    await page.keyboard.press('Enter')
    await until(page, 'departmentCode', '93')
  })

  it('says at once that a point is not in the stated department', async () => {
    const page = await openForm()
    const finder = await addPlace(page)
    await finder.getByLabel('Coordonnées').fill('48,9065 ; 2,4395')
    await page.keyboard.press('Enter')
    await until(page, 'departmentCode', '93')
    await page.locator('[name="places.0.departmentCode"]').fill('91')
    await finder.getByText('hors du département indiqué', { exact: false }).waitFor()
  })

  it('shows what comes from outside as text', async () => {
    const hostile = feature('<img src=x onerror="document.title=1"> 93000', 'street', [2.4, 48.9])
    const page = await openForm({ search: (route) => answer(route, [hostile]) })
    const finder = await addPlace(page)
    await finder.getByRole('combobox').fill('hostile')
    await finder.getByRole('option').waitFor()
    expect(await finder.locator('img').count()).toBe(0)
    expect(await finder.getByRole('option').innerText()).toContain('<img src=x')
  })
})

describe('possible duplicates', () => {
  const title = `Ronde des pipistrelles ${Date.now().toString(36)}`

  beforeAll(async () => {
    const { status, body } = await asAdministrator('POST', `/content-manager/collection-types/${initiative}`, { title })
    if (status >= 300) throw new Error(`The draft was refused: ${JSON.stringify(body)}`)
    const { documentId } = (body as { data: { documentId: string } }).data
    draft = documentId
  })
  let draft: string
  afterAll(() => asAdministrator('DELETE', `/content-manager/collection-types/${initiative}/${draft}`))

  it('show while the title is typed, with a reason and a link, and are dismissed', async () => {
    const page = await openForm()
    await page.locator('input[name="title"]').pressSequentially(title.toLowerCase(), { delay: 10 })
    const panel = page.locator('aside').filter({ hasText: 'Doublons possibles' })
    const link = panel.getByRole('link', { name: title })
    await link.waitFor()
    expect(await link.getAttribute('href')).toContain(draft)
    expect(await panel.innerText()).toContain('Même titre')
    await panel.getByRole('button', { name: 'Ce n’est pas un doublon', exact: false }).click()
    await panel.getByText('Aucune fiche proche.').waitFor()
  })

  it('show under the title where the side panel is folded away', async () => {
    const page = await openForm()
    await page.setViewportSize({ width: 900, height: 900 })
    await page.locator('input[name="title"]').fill(title)
    await page.locator('main').getByRole('link', { name: title }).first().waitFor()
  })
})
