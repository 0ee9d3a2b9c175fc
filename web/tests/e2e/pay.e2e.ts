import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { closeBrowser, errorsOf, eventually, openPage, phone, siteUrl, violations, visit } from './browser'

afterAll(closeBrowser)

const plain = (text: string) => text.replace(/[\u00a0\u202f\s]+/g, ' ').trim()
/** `9,40 € / h` → 9.4 */
const euros = (text: string): number =>
  Number(
    plain(text)
      .replace(/[^\d,]/g, '')
      .replace(',', '.'),
  )

const dots = (page: Page) => page.locator('.atlas-plot__dot')
const dotLabels = async (page: Page) => (await dots(page).all()).map((dot) => dot.getAttribute('aria-label'))
const labelsOf = async (page: Page): Promise<string[]> =>
  (await Promise.all(await dotLabels(page))).map((label) => plain(label ?? ''))

const openTable = async (page: Page) => {
  await page.getByText('Les données du graphique, en tableau').click()
  return page.locator('tr[data-dot]')
}
const totalOf = async (page: Page, estimate: string): Promise<number> =>
  euros(await page.locator(`[data-estimate="${estimate}"] .atlas-pay-totals__amount`).innerText())
const practiceCount = async (page: Page): Promise<number> =>
  Number((await page.locator('#practices').getByRole('status').innerText()).replace(/\D/g, '') || 0)

describe('the pay observatory', () => {
  it('answers first, in five forms whose numbers are those of the lists that they open', async () => {
    const page = await openPage()
    await visit(page, '/remuneration')
    expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toMatch(/Comment un usager partenaire/)
    const groups = await page.locator('.atlas-pay-forms > li').all()
    expect(groups).toHaveLength(5)
    for (const group of groups) {
      const promised = Number(await group.locator('.atlas-pay-forms__number').innerText())
      const address = await group.getByRole('link').getAttribute('href')
      const html = await (await fetch(siteUrl() + address!.replace(/#.*/, ''))).text()
      const sent = /id="practices"[\s\S]*?role="status"[^>]*>\s*(\d+)/.exec(html)?.[1]
      expect({ address, sent: Number(sent) }).toEqual({ address, sent: promised })
    }
    await page.context().close()
  })

  it('draws the same lines as its table, at the same amounts', async () => {
    const page = await openPage()
    await visit(page, '/remuneration')
    const labels = await labelsOf(page)
    const rows = await (await openTable(page)).all()
    const written = await Promise.all(
      rows.map(
        async (row) =>
          [plain(await row.locator('th').innerText()), euros(await row.locator('td').nth(3).innerText())] as const,
      ),
    )
    expect(labels.length).toBeGreaterThanOrEqual(3)
    expect(written).toHaveLength(labels.length)
    for (const [index, [title, perHour]] of written.entries()) {
      expect(labels[index]).toContain(title)
      expect(euros(labels[index]!.split(' / h')[0]!)).toBe(perHour)
    }
    const amounts = written.map(([, perHour]) => perHour).sort((a, b) => a - b)
    const summary = await page.locator('tr[data-summary] td').allInnerTexts()
    // The shipped lines: six, whose median is between the third and the fourth.
    expect(Number(summary[0])).toBe(amounts.length)
    expect(Math.abs(euros(summary[3]!) - (amounts[2]! + amounts[3]!) / 2)).toBeLessThanOrEqual(0.01)
    await page.context().close()
  })

  it('counts what cannot be compared, by reason, beside what can', async () => {
    const page = await openPage()
    await visit(page, '/remuneration')
    const summaries = (await page.locator('[data-reason] > summary').allInnerTexts()).map(plain)
    expect(summaries.some((text) => text.startsWith('Règle connue, montant inconnu – 43 pratiques'))).toBe(true)
    const lines = summaries.map((text) => Number(/(\d+) lignes?$/.exec(text)![1]))
    const announced = await page.locator('#reasons-title').innerText()
    expect(Number(/\d+/.exec(announced)![0])).toBe(lines.reduce((sum, n) => sum + n, 0))
    await page.context().close()
  })

  it('computes again with other assumptions, in the address, and "back" undoes it', async () => {
    const page = await openPage()
    await visit(page, '/remuneration')
    const german = async () => (await labelsOf(page)).find((label) => label.includes('G-BA'))!
    expect(await german()).toMatch(/^9,40 € \/ h/)
    await page.getByLabel('Heures d’une journée').fill('5')
    await page.getByRole('button', { name: 'Recalculer' }).click()
    await page.waitForURL('**day=5**')
    // 65.80 ÷ 5
    expect(await eventually(german, (label) => label.startsWith('13,16'))).toMatch(/^13,16 € \/ h/)
    await page.goBack()
    expect(await eventually(german, (label) => label.startsWith('9,40'))).toMatch(/^9,40/)
    await page.goForward()
    await eventually(german, (label) => label.startsWith('13,16'))
    await page.getByRole('link', { name: /Revenir à/ }).click()
    expect(await eventually(german, (label) => label.startsWith('9,40'))).toMatch(/^9,40/)
    expect(page.url()).not.toContain('day=')
    await page.context().close()
  })

  it('narrows the list, the chart and the export together', async () => {
    const page = await openPage()
    await visit(page, '/remuneration')
    const all = await practiceCount(page)
    await page.locator('#practices summary', { hasText: 'Pays' }).first().click()
    const australia = page.locator('label').filter({ hasText: /^\s*Australie/ })
    const promised = Number((await australia.innerText()).replace(/\D/g, ''))
    await australia.click()
    await page.waitForURL('**country=AU**')
    expect(
      await eventually(
        () => practiceCount(page),
        (count) => count !== all,
      ),
    ).toBe(promised)
    const labels = await labelsOf(page)
    expect(labels).toHaveLength(4)
    const address = await page.getByRole('link', { name: /Télécharger la sélection/ }).getAttribute('href')
    const rows = parse(await (await fetch(siteUrl() + address!)).text(), { columns: true, bom: true }) as Record<
      string,
      string
    >[]
    expect(new Set(rows.map(({ slug }) => slug)).size).toBe(promised)
    const computed = rows.filter(({ eur_per_hour_min: min }) => min !== '')
    expect(computed).toHaveLength(labels.length)
    for (const row of rows) expect(row.eur_per_hour_min === '').toBe(row.not_comparable_code !== '')
    const chf = computed.find(({ slug }) => slug === 'chf-taux-commonwealth')!
    // 448 ÷ 5 ÷ 1.6288
    expect(chf).toMatchObject({
      hours_used: '5',
      hours_origin: 'stated',
      exchange_rate: '1.6288',
      eur_per_hour_min: '55.0098',
    })
    await page.goBack()
    expect(
      await eventually(
        () => practiceCount(page),
        (count) => count === all,
      ),
    ).toBe(all)
    await page.context().close()
  })

  it('groups by country on demand, and says where there are too few for a median', async () => {
    const page = await openPage()
    await visit(page, '/remuneration?by=country')
    const rows = (await page.locator('.atlas-plot__label').allInnerTexts()).map(plain)
    expect(rows.find((row) => row.startsWith('Australie'))).toMatch(/n = 4 lignes.*médiane/)
    expect(rows.find((row) => row.startsWith('Allemagne'))).toMatch(/n = 1 ligne.*trop peu pour une médiane/)
    await page.context().close()
  })

  it('never mixes the series: no gross amount is published, and the page says so', async () => {
    const page = await openPage()
    await visit(page, '/remuneration?basis=gross')
    expect(await dots(page).count()).toBe(0)
    expect(plain(await page.locator('#distribution').innerText())).toContain('Aucun montant de cette série')
    await page.context().close()
  })
})

describe('the calculator', () => {
  it('costs a project as the sum done by hand, shares it by its address', async () => {
    const page = await openPage()
    await visit(page, '/remuneration')
    await page.getByLabel('Personnes').fill('5')
    await page.getByLabel('Séances par personne').fill('4')
    await page.getByLabel('Heures par séance').fill('3')
    await page.getByLabel(/^Frais par personne/).fill('12,50')
    await page.getByLabel('Tarif de l’heure').selectOption({ label: 'Mon propre tarif' })
    await page.getByLabel(/^Tarif le plus bas/).fill('20')
    await page.getByLabel(/^Tarif le plus haut/).fill('30')
    await page.getByRole('button', { name: 'Chiffrer' }).click()
    await page.waitForURL('**project=1**')
    await page.locator('[data-estimate="low"]').waitFor()
    // 60 hours at 20, 25 and 30 €, and 20 times 12.50 €.
    const totals = [await totalOf(page, 'low'), await totalOf(page, 'middle'), await totalOf(page, 'high')]
    expect(totals).toEqual([1450, 1750, 2050])
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('project-result')
    expect(plain(await page.locator('#project-result').innerText())).toMatch(/Non compris : les cotisations et charges/)

    const address = await page.getByLabel(/Adresse de cette estimation/).inputValue()
    const other = await openPage()
    await visit(other, address.replace(siteUrl(), ''))
    expect([await totalOf(other, 'low'), await totalOf(other, 'high')]).toEqual([1450, 2050])
    expect(await other.getByLabel(/^Frais par personne/).inputValue()).toBe('12,50')
    await other.context().close()
    await page.context().close()
  })

  it('takes the quartiles of the selection, shown with their sources, so that anyone can do the sum again', async () => {
    const page = await openPage()
    await visit(page, '/remuneration?project=1&people=2&sessions=1&hours=1')
    for (const estimate of ['low', 'middle', 'high']) {
      const perHour = euros(await page.locator(`[data-estimate="${estimate}"] .atlas-muted`).innerText())
      expect(await totalOf(page, estimate)).toBeCloseTo(2 * perHour, 6)
    }
    expect(await page.locator('#project-result .atlas-sources a').count()).toBeGreaterThan(3)
    await page.context().close()
  })

  it('says each mistake beside its field, and loses nothing', async () => {
    const page = await openPage()
    await visit(page, '/remuneration')
    await page.getByLabel('Personnes').fill('cinq')
    await page.getByLabel('Séances par personne').fill('0')
    await page.getByLabel('Heures par séance').fill('3')
    await page.getByRole('button', { name: 'Chiffrer' }).click()
    await page.locator('#project-problems').waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('project-problems')
    expect(await page.getByLabel('Personnes').inputValue()).toBe('cinq')
    expect(await page.getByLabel('Personnes').getAttribute('aria-invalid')).toBe('true')
    expect(await page.locator('#project-people-error').innerText()).toContain('écrivez un nombre')
    expect(await page.locator('#project-sessions-error').innerText()).toContain('au moins 1')
    expect(await page.getByLabel('Heures par séance').getAttribute('aria-invalid')).toBeNull()
    await page.locator('#project-problems').getByRole('link').first().click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('project-people')
    expect(await page.locator('[data-estimate]').count()).toBe(0)
    await page.context().close()
  })

  it('prints the estimate alone', async () => {
    const page = await openPage()
    await visit(page, '/remuneration?project=1&people=2&sessions=1&hours=1')
    await page.evaluate(() => (document.documentElement.dataset.print = 'estimate'))
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('#project-result').isVisible()).toBe(true)
    expect(await page.locator('#practices').isVisible()).toBe(false)
    await page.context().close()
  })
})

describe('every reader', () => {
  it('works without JavaScript: forms keep the rest of the address, links are links', async () => {
    const page = await openPage({ javaScriptEnabled: false })
    await page.goto('/remuneration?country=AU&country=DE')
    await page.getByLabel('Heures d’une journée').fill('10')
    await page.getByRole('button', { name: 'Recalculer' }).click()
    expect(page.url()).toContain('country=AU&country=DE')
    expect((await labelsOf(page)).some((label) => label.startsWith('6,58 € / h'))).toBe(true)
    await page.getByLabel('Personnes').fill('1')
    await page.getByLabel('Séances par personne').fill('1')
    await page.getByLabel('Heures par séance').fill('2')
    await page.getByLabel('Tarif de l’heure').selectOption('g-ba-indemnite-allemagne:0')
    await page.getByRole('button', { name: 'Chiffrer' }).click()
    expect(page.url()).toContain('day=10')
    expect(await totalOf(page, 'middle')).toBe(13.16)
    await page.context().close()
  })

  it('finds a practice by its address, opened', async () => {
    const page = await openPage()
    await visit(page, '/remuneration#nice-experience-vecue')
    const entry = page.locator('#nice-experience-vecue')
    expect(
      await eventually(
        () =>
          entry
            .locator('details')
            .first()
            .evaluate((el) => (el as HTMLDetailsElement).open),
        Boolean,
      ),
    ).toBe(true)
    expect(plain(await entry.innerText())).toMatch(/75 £GB \/ séance ou réunion.*Durée inconnue/)
    expect(await entry.getByRole('link').count()).toBeGreaterThan(0)
    await page.context().close()
  })

  it('reaches a dot with the keyboard, hears what it is, closes what it shows, and follows it', async () => {
    const page = await openPage()
    await visit(page, '/remuneration')
    const dot = dots(page).first()
    await dot.focus()
    const tip = page.locator('.atlas-plot__tip')
    expect(plain(await tip.innerText())).toContain('9,40 € / h')
    await page.keyboard.press('Escape')
    expect(await tip.count()).toBe(0)
    await page.keyboard.press('Enter')
    await page.waitForURL('**#g-ba-indemnite-allemagne')
    const focused = () => page.evaluate(() => document.activeElement?.id)
    expect(await eventually(focused, (id) => id === 'g-ba-indemnite-allemagne')).toBe('g-ba-indemnite-allemagne')
    await page.context().close()
  })

  it('reads it in English, numbers included, French texts marked as French', async () => {
    const page = await openPage({ locale: 'en-GB' })
    await visit(page, '/en/pay?project=1&people=5&sessions=4&hours=3&price=own&own_min=20.5')
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Pay of partner users')
    expect(await page.locator('[data-estimate="middle"] .atlas-pay-totals__amount').innerText()).toBe('€1,230')
    expect(await page.locator('#g-ba-indemnite-allemagne h3').getAttribute('lang')).toBe('fr')
    expect(plain(await page.locator('#distribution').innerText())).not.toMatch(/médiane/)
    await page.context().close()
  })

  it.each([
    ['', '/remuneration'],
    ['with mistakes', '/remuneration?project=1&people=x&price=own&own_min=3&own_max=2&day=99'],
    ['with an estimate and filters', '/remuneration?country=AU&project=1&people=2&sessions=2&hours=2'],
    ['in English', '/en/pay?by=country'],
  ])('meets nothing that axe finds wrong, wide or narrow %s', async (_case, address) => {
    for (const viewport of [undefined, phone]) {
      const page = await openPage(viewport ? { viewport } : {})
      await visit(page, address)
      await page.evaluate(() => document.querySelectorAll('details').forEach((el) => (el.open = true)))
      expect(await violations(page)).toEqual([])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect({ address, overflow: overflow > 0 }).toEqual({ address, overflow: false })
      expect(errorsOf(page)).toEqual([])
      await page.context().close()
    }
  })
})
