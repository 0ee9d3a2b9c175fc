import type { Page } from 'playwright-core'
import { closeBrowser, desk, errorsOf, eventually, openPage, phone, siteUrl, violations, visit } from './browser'

afterAll(closeBrowser)

const three = '/comparaison?territory=ile-de-france&territory=quebec&territory=angleterre'
const two = '/comparaison?initiative=universite-des-patients-sorbonne&initiative=du-democratie-en-sante'

const headings = (page: Page) => page.locator('.atlas-compare').first().locator('thead th').allInnerTexts()
const named = async (page: Page) => (await headings(page)).slice(1).map((text) => text.split('\n')[0]!.trim())
const columns = (page: Page, wanted: readonly string[]) =>
  eventually(
    () => named(page).catch(() => []),
    (found) => JSON.stringify(found) === JSON.stringify(wanted),
  )
const slugsOf = (page: Page, key: string) => new URL(page.url()).searchParams.getAll(key)
/** What takes one out: a tag with its name. */
const chip = (page: Page, name: string) => page.locator('.atlas-chosen .fr-tag').filter({ hasText: name })
const toggles = (page: Page) => page.getByRole('main').getByRole('button', { name: /^Comparer/ })
const tray = (page: Page) => page.getByRole('complementary', { name: 'Initiatives à comparer' })

/** Sets an initiative aside once its card has its script. */
async function setAside(page: Page, index: number): Promise<string> {
  const toggle = page.locator('.atlas-compare-toggle').nth(index)
  await toggle.scrollIntoViewIfNeeded()
  await page.waitForFunction(
    (at) => document.querySelectorAll('.atlas-compare-toggle')[at]?.getAttribute('role') === 'button',
    index,
  )
  await toggle.click()
  return new URL((await toggle.getAttribute('href'))!, siteUrl()).searchParams.get('initiative')!
}

describe('territories', () => {
  it('are ticked, compared in a table, taken out, added; "back" undoes each step', async () => {
    const page = await openPage()
    await visit(page, '/comparaison')
    await page.getByRole('checkbox', { name: 'Île-de-France' }).check({ force: true })
    await page.getByRole('checkbox', { name: 'Québec' }).check({ force: true })
    await page.getByRole('button', { name: 'Comparer les territoires' }).click()
    await page.waitForURL('**territory=quebec**')
    expect(await columns(page, ['Île-de-France', 'Québec'])).toEqual(['Île-de-France', 'Québec'])
    const legalBasis = page.getByRole('row', { name: /^Base juridique/ })
    expect(await legalBasis.innerText()).toMatch(
      /renseigné pour 1 sur 2[\s\S]*Seul renseigné ici\.[\s\S]*Non renseigné/,
    )

    await page.getByLabel('Ajouter un territoire').selectOption('suisse')
    await page.getByRole('button', { name: 'Ajouter' }).click()
    expect(await columns(page, ['Île-de-France', 'Québec', 'Suisse'])).toEqual(['Île-de-France', 'Québec', 'Suisse'])
    await chip(page, 'Île-de-France').click()
    expect(await columns(page, ['Québec', 'Suisse'])).toEqual(['Québec', 'Suisse'])
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true)

    await page.goBack()
    expect(await columns(page, ['Île-de-France', 'Québec', 'Suisse'])).toEqual(['Île-de-France', 'Québec', 'Suisse'])
    expect(errorsOf(page)).toEqual([])
    await page.context().close()
  })

  it('keep the order of a sent address, and refuse a fifth or an unknown one without losing it', async () => {
    const page = await openPage()
    const slugs = ['quebec', 'ile-de-france', 'nulle-part', 'suisse', 'belgique', 'france']
    await visit(page, `/comparaison?${slugs.map((slug) => `territory=${slug}`).join('&')}`)
    expect(await named(page)).toEqual(['Québec', 'Île-de-France', 'Suisse', 'Belgique'])
    const main = await page.getByRole('main').innerText()
    expect(main).toContain('Quatre territoires au plus')
    expect(main).toContain('France (cadre national)')
    expect(main).toContain('nulle-part')
    await chip(page, 'Québec').click()
    const wanted = ['Île-de-France', 'Suisse', 'Belgique', 'France (cadre national)']
    expect(await columns(page, wanted)).toEqual(wanted)
    expect(slugsOf(page, 'territory')).toEqual(['ile-de-france', 'nulle-part', 'suisse', 'belgique', 'france'])
    await page.context().close()
  })

  it('have numbers that the directory gives again', async () => {
    const page = await openPage()
    await visit(page, '/comparaison?territory=ile-de-france&territory=nouvelle-aquitaine&territory=france')
    const numbers = page.locator('.atlas-compare a[href*="/initiatives?"]')
    const seen = await numbers.evaluateAll((found) =>
      found.map((link) => ({ href: link.getAttribute('href')!, count: Number(link.textContent!.replace(/\D/g, '')) })),
    )
    expect(seen.length).toBeGreaterThan(30)
    for (const { href, count } of seen.filter((_link, index) => index % 9 === 0)) {
      const html = await (await fetch(siteUrl() + href)).text()
      const status = /role="status"[^>]*>\s*([\d\s\u202f]*)/.exec(html)?.[1]?.replace(/\D/g, '')
      expect({ href, count: Number(status) }).toEqual({ href, count })
    }
    await page.context().close()
  })

  it('show no share of fewer than five initiatives', async () => {
    const page = await openPage()
    await visit(page, three)
    const heading = page.locator('.atlas-axis thead').first()
    expect(await heading.innerText()).toContain('trop peu pour une part')
    const quebec = await page.locator('.atlas-axis').first().locator('tbody tr td:nth-child(3)').allInnerTexts()
    expect(quebec.join(' ')).not.toContain('%')
    const mine = await page.locator('.atlas-axis').first().locator('tbody tr td:nth-child(2)').allInnerTexts()
    expect(mine.join(' ')).toContain('%')
    await page.context().close()
  })

  it('are chosen and compared without JavaScript', async () => {
    const page = await openPage({ javaScriptEnabled: false })
    await page.goto('/comparaison')
    await page.locator('#territory-suisse').check({ force: true })
    await page.locator('#territory-belgique').check({ force: true })
    await page.getByRole('button', { name: 'Comparer les territoires' }).click()
    expect(await named(page)).toEqual(['Suisse', 'Belgique'])
    await page.getByLabel('Ajouter un territoire').selectOption('irlande')
    await page.getByRole('button', { name: 'Ajouter' }).click()
    expect(await named(page)).toEqual(['Suisse', 'Belgique', 'Irlande'])
    await page.context().close()
  })

  it('are a CSV file, with a column each', async () => {
    const answer = await fetch(`${siteUrl()}${three.replace('/comparaison', '/exports/comparaison.csv')}`)
    expect(answer.headers.get('content-disposition')).toContain('comparaison.csv')
    const [header] = (await answer.text()).split('\r\n')
    expect(header).toContain('Dimension,Île-de-France,Québec,Royaume-Uni (Angleterre)')
  })
})

describe('initiatives', () => {
  it('are set aside on cards, wait in the tray, and are compared; a fifth is refused with a reason', async () => {
    const page = await openPage()
    await visit(page, '/initiatives')
    const chosen = []
    for (const index of [0, 1, 2, 3]) chosen.push(await setAside(page, index))
    expect(await tray(page).innerText()).toContain('4 initiatives choisies')
    await setAside(page, 4)
    expect(await tray(page).innerText()).toContain('Quatre initiatives au plus')
    expect(await page.locator('.atlas-compare-toggle[aria-pressed="true"]').count()).toBe(4)

    await page.getByRole('link', { name: 'Tableau' }).click()
    await page.waitForURL('**layout=table**')
    expect(
      await eventually(
        () => toggles(page).count(),
        (count) => count === 20,
      ),
    ).toBe(20)
    await tray(page).getByRole('link', { name: 'Comparer les initiatives' }).click()
    await page.waitForURL('**/comparaison?**')
    expect(slugsOf(page, 'initiative')).toEqual(chosen)
    expect(
      await eventually(
        () => page.locator('.atlas-compare thead th').count(),
        (count) => count === 5,
      ),
    ).toBe(5)
    expect(await tray(page).count()).toBe(0)
    await page.context().close()
  })

  it('stay aside in this tab from page to page, until the tray is cleared', async () => {
    const page = await openPage()
    await visit(page, '/initiatives')
    await setAside(page, 0)
    await visit(page, '/acteurs')
    expect(await tray(page).innerText()).toContain('1 initiative choisie')
    await tray(page).getByRole('button', { name: 'Vider' }).click()
    expect(
      await eventually(
        () => tray(page).count(),
        (count) => count === 0,
      ),
    ).toBe(0)
    expect(await page.locator('[aria-live="polite"].fr-sr-only').innerText()).toContain('Comparaison vidée')
    await page.context().close()
  })

  it('are set aside on the card of the map too', async () => {
    const page = await openPage()
    await visit(page, '/carte?initiative=universite-des-patients-sorbonne')
    await page.getByRole('button', { name: /^Comparer/ }).click()
    expect(await tray(page).innerText()).toContain('1 initiative choisie')
    await page.context().close()
  })

  it('are set aside by the keyboard alone', async () => {
    const page = await openPage()
    await visit(page, '/initiatives/universite-des-patients-sorbonne')
    const toggle = page.locator('.atlas-compare-toggle').first()
    await toggle.focus()
    await page.keyboard.press('Space')
    expect(await toggle.getAttribute('aria-pressed')).toBe('true')
    await page.keyboard.press('Enter')
    expect(await toggle.getAttribute('aria-pressed')).toBe('false')
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('atlas-compare-toggle')
    await page.context().close()
  })

  it('show only what differs when asked, in the address', async () => {
    const page = await openPage()
    await visit(page, two)
    const notes = () => page.locator('.atlas-compare tbody th').allInnerTexts()
    expect((await notes()).join()).toMatch(/identique/)
    await page.getByRole('link', { name: 'Seulement ce qui diffère' }).click()
    await page.waitForURL('**differences=only**')
    const left = await eventually(notes, (texts) => !texts.some((text) => /\nidentique$|\nnon renseigné$/.test(text)))
    expect(left.length).toBeGreaterThan(0)
    expect(left.filter((text) => /\nidentique$|\nnon renseigné$/.test(text))).toEqual([])
    await page.goBack()
    expect((await eventually(notes, (texts) => texts.length > left.length)).length).toBeGreaterThan(left.length)
    await page.context().close()
  })

  it('are found by words and added, and an unknown one is named', async () => {
    const page = await openPage()
    await visit(page, '/comparaison?initiative=universite-des-patients-sorbonne&initiative=disparue')
    expect(await page.getByRole('main').innerText()).toContain('disparue')
    await page.getByRole('searchbox', { name: 'Chercher une initiative à ajouter' }).fill('democratie sante')
    await page.keyboard.press('Enter')
    await page.waitForURL('**q=democratie**')
    await page.getByRole('link', { name: /^Ajouter DU Démocratie/ }).click()
    await page.waitForURL('**initiative=du-democratie-en-sante**')
    expect(
      await eventually(
        () => page.locator('.atlas-compare thead th').count(),
        (count) => count === 3,
      ),
    ).toBe(3)
    await page.context().close()
  })

  it('are compared from a card without JavaScript', async () => {
    const page = await openPage({ javaScriptEnabled: false })
    await page.goto('/initiatives')
    await page
      .getByRole('link', { name: /^Comparer/ })
      .first()
      .click()
    expect(slugsOf(page, 'initiative')).toHaveLength(1)
    expect(await page.getByRole('main').innerText()).toContain('Il en faut au moins deux')
    await page.getByRole('searchbox', { name: 'Chercher une initiative à ajouter' }).fill('université')
    await page.keyboard.press('Enter')
    await page
      .getByRole('link', { name: /^Ajouter/ })
      .first()
      .click()
    expect(slugsOf(page, 'initiative')).toHaveLength(2)
    await page.context().close()
  })
})

describe('the page', () => {
  const addresses = [
    '/comparaison',
    three,
    two,
    `${two}&differences=only`,
    '/en/comparison',
    `/en${two.replace('comparaison', 'comparison')}`,
  ]

  it.each(addresses)('%s: axe finds nothing, wide and narrow, and it fits', async (address) => {
    for (const viewport of [desk, phone]) {
      const page = await openPage({ viewport })
      await visit(page, address)
      expect(await violations(page)).toEqual([])
      expect(errorsOf(page)).toEqual([])
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width).toBeLessThanOrEqual(viewport.width)
      await page.context().close()
    }
  })

  it('axe finds nothing with the tray open', async () => {
    const page = await openPage({ viewport: phone })
    await visit(page, '/initiatives')
    await setAside(page, 0)
    await tray(page).waitFor()
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })

  it('prints every axis, and nothing to press', async () => {
    const page = await openPage()
    await visit(page, three)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.atlas-add').isVisible()).toBe(false)
    expect(await page.locator('.atlas-axis .atlas-compare').last().isVisible()).toBe(true)
    await page.context().close()
  })
})
