import type { Page } from 'playwright-core'
import { closeBrowser, errorsOf, eventually, openPage, phone, siteUrl, visit, violations } from './browser'

afterAll(closeBrowser)

/** The words of a cell, as a screen reader has them. */
const cell = (page: Page, place: string) => page.locator(`[data-cell="${place}"]`)
const numberIn = (text: string, kind: string) => Number(new RegExp(`(\\d+) ${kind}`).exec(text)?.[1] ?? 0)
const initiativesIn = async (page: Page, place: string) =>
  numberIn((await cell(page, place).textContent()) ?? '', 'initiative')
const drawer = (page: Page) => page.getByRole('dialog')
const focusedCell = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement).dataset.cell ?? null)

/** The number of results that a page announces. */
const announced = async (page: Page): Promise<number> =>
  Number((await page.getByRole('main').getByRole('status').first().innerText()).replace(/\D/g, '') || 0)

/** The same, in a page as the server sends it. */
async function sentCount(address: string): Promise<number> {
  const html = await (await fetch(siteUrl() + address)).text()
  return Number(/role="status"[^>]*>\s*([\d\s\u202f]*)/.exec(html)?.[1]?.replace(/\D/g, '') || 0)
}

describe('the typology', () => {
  it('shows the levels, a matrix of level × field, and every axis explained', async () => {
    const page = await openPage()
    await visit(page, '/typologie')
    expect(await page.getByRole('table').getByRole('columnheader').allInnerTexts()).toContain('Pair-aidance')
    expect(await page.getByRole('table').getByRole('rowheader').allInnerTexts()).toEqual([
      ...['Information', 'Consultation', 'Collaboration', 'Partenariat', 'Non renseigné', 'Ensemble'],
    ])
    expect(await page.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(
      expect.arrayContaining(['Niveau d’engagement', 'Champ d’action', 'Secteur', 'Type d’acteur']),
    )
    expect(await page.locator('script[type="application/ld+json"]').first().textContent()).toContain('DefinedTermSet')
    await page.context().close()
  })

  it('counts in each cell what the directory finds behind its link', async () => {
    const page = await openPage()
    await visit(page, '/typologie')
    for (const [row, column] of [
      ['partnership', 'care'],
      ['consultation', 'governance'],
      ['collaboration', null],
      [null, 'research'],
    ]) {
      const counted = await initiativesIn(page, `${row ?? '*'}.${column ?? '*'}`)
      const query = [row && `engagement_level=${row}`, column && `field=${column}`].filter(Boolean).join('&')
      expect(counted).toBeGreaterThan(0)
      expect(counted).toBe(await sentCount(`/initiatives?${query}`))
    }
    await page.context().close()
  })

  it('opens a cell on its records; all of them are one link away; "back" closes it', async () => {
    const page = await openPage()
    await visit(page, '/typologie')
    const counted = await initiativesIn(page, 'partnership.care')
    await cell(page, 'partnership.care').click()
    await page.waitForURL('**/typologie?cell=partnership.care')
    await drawer(page).waitFor()
    expect(await drawer(page).getByRole('heading', { level: 2 }).innerText()).toBe('Partenariat × Soins')
    expect(await violations(page)).toEqual([])
    await page.goBack()
    await drawer(page).waitFor({ state: 'detached' })
    expect(await focusedCell(page)).toBe('partnership.care')

    await cell(page, 'partnership.care').click()
    await drawer(page)
      .getByRole('link', { name: `Voir les ${counted} initiatives` })
      .click()
    await page.waitForURL('**/initiatives?*')
    expect(
      await eventually(
        () => announced(page),
        (count) => count === counted,
      ),
    ).toBe(counted)
    await page.context().close()
  })

  it('opens from a sent link; Escape closes it and gives the focus to the cell', async () => {
    const page = await openPage()
    await visit(page, '/typologie?cell=partnership.research')
    await drawer(page).waitFor()
    await page.keyboard.press('Escape')
    await page.waitForURL(`${siteUrl()}/typologie`)
    expect(await drawer(page).count()).toBe(0)
    expect(
      await eventually(
        () => focusedCell(page),
        (place) => place !== null,
      ),
    ).toBe('partnership.research')
    await page.context().close()
  })

  it('explains an empty cell, and a cell that does not exist', async () => {
    const page = await openPage()
    await visit(page, '/typologie?cell=information.research')
    expect(await drawer(page).innerText()).toContain('Pas encore cherché')
    await visit(page, '/typologie?cell=nowhere.care')
    expect(await drawer(page).innerText()).toContain('introuvable')
    expect(errorsOf(page)).toEqual([])
    await page.context().close()
  })

  it('walks with the arrow keys, one cell takes Tab', async () => {
    const page = await openPage()
    await visit(page, '/typologie')
    expect(await page.locator('[data-cell][tabindex="0"]').count()).toBe(1)
    await cell(page, 'information.care').focus()
    const walk: [string, string][] = [
      ['ArrowRight', 'information.care_organisation'],
      ['ArrowDown', 'consultation.care_organisation'],
      ['ArrowLeft', 'consultation.care'],
      ['ArrowLeft', 'consultation.care'],
      ['End', 'consultation.*'],
      ['Control+End', '*.*'],
      ['Home', '*.care'],
      ['Control+Home', 'information.care'],
    ]
    for (const [key, place] of walk) {
      await page.keyboard.press(key)
      expect({ key, place: await focusedCell(page) }).toEqual({ key, place })
    }
    await page.keyboard.press('Enter')
    await drawer(page).waitFor()
    await page.keyboard.press('Escape')
    await drawer(page).waitFor({ state: 'detached' })
    expect(await focusedCell(page)).toBe('information.care')
    await page.context().close()
  })

  it('crosses other axes, and swaps them when one is chosen twice', async () => {
    const page = await openPage()
    await visit(page, '/typologie')
    await page.getByLabel('En lignes').selectOption('sector')
    await page.waitForURL('**/typologie?rows=sector&columns=field')
    const heads = () => page.getByRole('table').getByRole('rowheader').allInnerTexts()
    expect(await eventually(heads, (texts) => texts.includes('Universitaire'))).toContain('Universitaire')
    await page.getByLabel('En lignes').selectOption('field')
    await page.waitForURL('**/typologie?rows=field&columns=sector')
    expect(await eventually(heads, (texts) => texts.includes('Soins'))).toContain('Soins')
    await page.context().close()
  })

  it('offers another axis when the address names one twice', async () => {
    const page = await openPage()
    await visit(page, '/typologie?rows=field&columns=field')
    expect(await page.getByRole('table').count()).toBe(0)
    await page.getByRole('link', { name: 'Champ d’action × Secteur' }).click()
    await page.getByRole('table').waitFor()
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })

  it('is narrowed by filters, its cells with it, and says what they do to publications', async () => {
    const page = await openPage()
    await visit(page, '/typologie?rows=field&columns=sector')
    const all = await initiativesIn(page, '*.*')
    await page.getByRole('group').filter({ hasText: 'Filtres' }).first().locator('summary').first().click()
    await page.getByRole('main').locator('summary').filter({ hasText: 'Département' }).click()
    await page
      .getByRole('main')
      .locator('label')
      .filter({ hasText: /^\s*Seine-Saint-Denis \(/ })
      .click()
    await page.waitForURL('**department=93**')
    const narrowed = await eventually(
      () => initiativesIn(page, '*.*'),
      (count) => count !== all,
    )
    expect(narrowed).toBeLessThan(all)
    expect(new URL(page.url()).searchParams.get('rows')).toBe('field')
    expect(narrowed).toBe(await sentCount('/initiatives?department=93'))
    expect(await page.getByRole('main').innerText()).toContain('publications sont comptées sans')
    const inCare = await initiativesIn(page, 'care.hospital')
    expect(inCare).toBe(await sentCount('/initiatives?department=93&field=care&sector=hospital'))
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })

  it('counts publications as the literature lists them', async () => {
    const page = await openPage()
    await visit(page, '/typologie?rows=field&columns=theme')
    const text = (await cell(page, 'research.cancer').textContent()) ?? ''
    const counted = numberIn(text, 'publication')
    expect(counted).toBeGreaterThan(0)
    expect(counted).toBe(await sentCount('/litterature?field=research&theme=cancer'))
    await page.context().close()
  })

  it('switches between number, share and evidence without asking the server again', async () => {
    const page = await openPage()
    await visit(page, '/typologie')
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.getByRole('link', { name: 'Part de la ligne' }).click()
    await page.waitForURL('**/typologie?measure=share')
    const words = async () => (await cell(page, 'partnership.care').textContent()) ?? ''
    expect(await eventually(words, (text) => text.includes('sur 75'))).toMatch(/22 initiatives sur 75 de la ligne/)
    await page.getByRole('link', { name: 'Solidité' }).click()
    expect(await eventually(words, (text) => text.includes('confiance'))).toContain('à confiance élevée')
    expect(asked.filter((url) => url.includes('/api/typology'))).toEqual([])
    await page.context().close()
  })

  it('gives the matrix as a table and as a picture', async () => {
    const page = await openPage()
    await visit(page, '/typologie?department=93')
    const csv = await fetch(`${siteUrl()}${await page.getByRole('link', { name: /CSV/ }).getAttribute('href')}`)
    expect(csv.headers.get('content-disposition')).toMatch(/attachment; filename="matrice-.*\.csv"/)
    const lines = (await csv.text()).trim().split('\r\n')
    expect(lines).toHaveLength(1 + (await page.locator('[data-cell]').count()))
    expect(lines[1]).toContain('Seine-Saint-Denis')

    const svg = await fetch(`${siteUrl()}${await page.getByRole('link', { name: /SVG/ }).getAttribute('href')}`)
    expect(svg.headers.get('content-type')).toContain('image/svg+xml')
    const problem = await page.evaluate(
      (source) => {
        const parsed = new DOMParser().parseFromString(source, 'image/svg+xml')
        return parsed.querySelector('parsererror')?.textContent ?? parsed.documentElement.localName
      },
      await svg.text(),
    )
    expect(problem).toBe('svg')
    for (const file of ['csv', 'svg']) {
      expect((await fetch(`${siteUrl()}/exports/matrice.${file}?rows=field&columns=field`)).status).toBe(400)
    }
    await page.context().close()
  })

  it('reads without JavaScript: axes are a form, a cell is a link that opens and closes', async () => {
    const page = await openPage({ javaScriptEnabled: false })
    await page.goto('/typologie')
    await page.getByLabel('En lignes').selectOption('sector')
    await page.getByRole('button', { name: 'Croiser ces axes' }).click()
    expect(page.url()).toContain('rows=sector')
    await page.locator('[data-cell="hospital.care"]').click()
    expect(await page.locator('dialog').innerText()).toContain('Sanitaire × Soins')
    await page.locator('dialog').getByRole('link', { name: 'Fermer' }).click()
    expect(await page.locator('dialog').count()).toBe(0)
    expect(page.url()).toContain('rows=sector')
    await page.context().close()
  })

  it.each([
    '/typologie',
    '/typologie?rows=theme&columns=actor_type&measure=share',
    '/en/typology?cell=partnership.care',
  ])('%s fits a screen of 375 pixels; axe finds nothing', async (address) => {
    const page = await openPage({ viewport: phone })
    await visit(page, address)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width)
    expect(await violations(page)).toEqual([])
    expect(errorsOf(page)).toEqual([])
    await page.context().close()
  })
})
