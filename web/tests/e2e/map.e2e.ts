import type { Page } from 'playwright-core'
import { closeBrowser, openPage, phone, visit } from './browser'

afterAll(closeBrowser)

const surface = (page: Page) => page.getByRole('application')
const panel = (page: Page) => page.getByRole('dialog')
const inView = (page: Page) => page.locator('#map-list')
const queryOf = (page: Page) => new URL(page.url()).searchParams
const settle = (page: Page) => page.waitForTimeout(700)

/** 25 records share the centre of Paris; this view is as close as the map goes. */
const centreOfParis = '/carte?map=16.0/48.8566/2.3522'

describe('the map', () => {
  it('says that the base map is missing, and shows the departments and the list all the same', async () => {
    const page = await openPage()
    await visit(page, '/carte')
    await page.getByText('Fond de carte indisponible').waitFor()
    expect(await page.locator('.atlas-map canvas').count()).toBeGreaterThan(0)
    expect(await inView(page).getByRole('link').count()).toBeGreaterThan(10)
    await page.context().close()
  })

  it('lists the records of one place instead of going closer for ever, by keyboard alone', async () => {
    const page = await openPage()
    await visit(page, centreOfParis)
    await surface(page).focus()
    await page.keyboard.press('n')
    await page.keyboard.press('Enter')
    const entries = panel(page).getByRole('listitem')
    expect(await entries.count()).toBeGreaterThan(10)
    expect(queryOf(page).get('map')).toBe('16.0/48.8566/2.3522')

    await entries.first().getByRole('button').focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/initiative=/)
    expect(await panel(page).getByRole('link').first().getAttribute('href')).toContain(
      `/initiatives/${queryOf(page).get('initiative')}`,
    )

    await page.keyboard.press('Escape')
    await page.waitForURL((url) => !url.searchParams.has('initiative'))
    expect(await panel(page).count()).toBe(0)
    expect(await surface(page).evaluate((node) => node === document.activeElement)).toBe(true)
    await page.context().close()
  })

  it('writes where it looks in the address, and a sent link looks there too', async () => {
    const page = await openPage()
    await visit(page, '/carte')
    expect(queryOf(page).has('map')).toBe(false)
    await page.getByRole('button', { name: /^Ailleurs en France/ }).click()
    await page.waitForURL(/map=/)
    await settle(page)
    const other = await openPage()
    await visit(other, `/carte?${queryOf(page)}`)
    await settle(other)
    expect(queryOf(other).get('map')).toBe(queryOf(page).get('map'))
    expect(await inView(other).getByRole('heading').innerText()).toBe(
      await inView(page).getByRole('heading').innerText(),
    )
    await page.context().close()
    await other.context().close()
  })

  it('stays where it looks when a filter changes, and asks the site once', async () => {
    const page = await openPage()
    await visit(page, centreOfParis)
    let questions = 0
    page.on('request', (request) => {
      if (request.url().includes('/api/map')) questions += 1
    })
    await page.getByRole('checkbox', { name: /^Collaboration/ }).check({ force: true })
    await page.waitForURL(/engagement_level=collaboration/)
    await settle(page)
    expect(queryOf(page).get('map')).toBe('16.0/48.8566/2.3522')
    expect(questions).toBe(1)
    await page.context().close()
  })

  it('finds from the list: the card opens, and the button takes the focus back', async () => {
    const page = await openPage({ viewport: phone })
    await visit(page, '/carte')
    const find = inView(page)
      .getByRole('button', { name: /^Situer/ })
      .nth(2)
    await find.focus()
    await page.keyboard.press('Enter')
    await panel(page).getByText('Fiche ajoutée ou vérifiée').waitFor()
    await page.keyboard.press('Escape')
    expect(await find.evaluate((node) => node === document.activeElement)).toBe(true)
    await page.context().close()
  })

  it('opens the filters over the whole screen of a phone, and closes them on what they found', async () => {
    const page = await openPage({ viewport: phone })
    await visit(page, '/carte')
    const opener = page.getByRole('button', { name: /^Filtres/ })
    await opener.click()
    await panel(page)
      .getByRole('checkbox', { name: /^Consultation/ })
      .check({ force: true })
    await page.waitForURL(/engagement_level=consultation/)
    await panel(page)
      .getByRole('button', { name: /^Voir \d+ initiatives/ })
      .click()
    expect(await opener.innerText()).toBe('Filtres (1)')
    expect(await opener.evaluate((node) => node === document.activeElement)).toBe(true)
    await page.context().close()
  })

  it('is a picture with a list and a form without JavaScript', async () => {
    const page = await openPage({ javaScriptEnabled: false })
    await page.goto('/carte?engagement_level=partnership')
    expect(await page.getByRole('img', { name: /^Carte des départements/ }).isVisible()).toBe(true)
    expect(await inView(page).getByRole('link').count()).toBeGreaterThan(10)
    expect(await page.getByRole('button', { name: 'Appliquer les filtres' }).isVisible()).toBe(true)
    expect(await page.getByRole('link', { name: 'Voir toutes les initiatives dans la liste' }).isVisible()).toBe(true)
    await page.context().close()
  })
})
