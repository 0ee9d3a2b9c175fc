import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { closeBrowser, desk, errorsOf, eventually, openPage, phone, siteUrl, violations, visit } from './browser'
import { madeEntries } from './made-entries'

afterAll(closeBrowser)

/** The boxes of one column of the drawing, label and number, in words. */
const drawnBoxes = (page: Page, column: number): Promise<string[]> =>
  page
    .locator('.atlas-flow__drawing')
    .nth(column)
    .evaluate((svg) =>
      [...svg.querySelectorAll('g')]
        .filter((group) => group.querySelector('.atlas-flow__count'))
        .map((group) => {
          const text = (name: string) =>
            [...group.querySelectorAll(name)].map((node) => node.textContent!.trim()).join(' ')
          return `${text('.atlas-flow__line')}: ${text('.atlas-flow__count')}`
        })
        .sort(),
    )

/** The same boxes in the table: the rows where the column has a number. */
const tableBoxes = (page: Page, column: number): Promise<string[]> =>
  page
    .locator('.atlas-flow-table table')
    .first()
    .evaluate(
      (table, index) =>
        [...table.querySelectorAll('tbody tr')]
          .map((row) => [
            row.querySelector('th')!.textContent!.trim(),
            row.querySelectorAll('td')[index]!.textContent!.trim(),
          ])
          .filter(([, cell]) => cell !== 'sans objet')
          .map(([label, cell]) => `${label}: ${cell}`)
          .sort(),
      column,
    )

const mainText = async (page: Page): Promise<string> =>
  (await page.getByRole('main').innerText()).replace(/[\u00a0\u202f]/g, ' ')

describe('the method, on the shipped records', () => {
  it('says that no search was logged, and what is known all the same', async () => {
    const page = await openPage()
    await visit(page, '/methode')
    const text = await mainText(page)
    expect(text).toContain('Le journal des recherches n’est pas encore tenu')
    expect(text).toMatch(/170 références sont décrites dans l’atlas, recueillies le 22 novembre 2026/)
    expect(text).toMatch(/90 publications sur 170 ne sont connues que par leur référence/)
    expect(text).toContain('Aucune audition n’a encore été consignée.')
    expect(errorsOf(page)).toEqual([])
    await page.context().close()
  })

  it('draws the same numbers as the table and the file, and hides no reference without a decision', async () => {
    const page = await openPage()
    await visit(page, '/methode')
    await page.getByText('Les mêmes nombres en tableau').click()
    for (const column of [0, 1]) expect(await drawnBoxes(page, column)).toEqual(await tableBoxes(page, column))
    expect(await drawnBoxes(page, 1)).toContain('Sans décision consignée: 170')
    expect(await mainText(page)).toContain(
      'Références repérées (170) = Doublons retirés (0) + Références à examiner (170)',
    )
    const file = await fetch(`${siteUrl()}/exports/selection.svg`)
    expect(file.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
    const counts = (await file.text()).match(/class="count[^"]*"[^>]*>[^<]+/g)!.map((one) => one.replace(/.*>/, ''))
    const drawn = [...(await drawnBoxes(page, 0)), ...(await drawnBoxes(page, 1))].map((box) => box.split(': ')[1]!)
    expect(counts.slice(0, -1).sort()).toEqual(drawn.sort())
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /Télécharger le diagramme/ }).click(),
    ])
    expect(download.suggestedFilename()).toBe('selection-fr.svg')
    expect(readFileSync((await download.path())!, 'utf8')).toContain('</svg>')
    await page.context().close()
  })

  it('links each number to what it counts', async () => {
    const page = await openPage()
    await visit(page, '/methode')
    const limits = page.locator('#limits')
    const found = limits.getByRole('link', { name: /initiative/ }).first()
    const count = Number((await found.innerText()).replace(/\D/g, '') || 0)
    await found.click()
    await page.waitForURL(/\/initiatives\?department=(77|78|91)$/)
    const announced = async () =>
      Number((await page.getByRole('main').getByRole('status').first().innerText()).replace(/\D/g, '') || 0)
    expect(await eventually(announced, (number) => number === count)).toBe(count)
    await page.context().close()
  })

  it('is reached by the keyboard: contents, table, figures', async () => {
    const page = await openPage()
    await visit(page, '/methode')
    await page.getByRole('link', { name: 'Sélection des références' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/methode#selection')
    const summary = page.getByText('Les mêmes nombres en tableau')
    await summary.focus()
    await page.keyboard.press('Enter')
    expect(await page.getByRole('region', { name: /Références à chaque étape/ }).isVisible()).toBe(true)
    await page.context().close()
  })

  it('is readable without script, in English, at 375 pixels and on paper', async () => {
    const silent = await openPage({ javaScriptEnabled: false, viewport: phone })
    await silent.goto('/en/method')
    expect(await silent.getByRole('main').innerText()).toContain('No log of searches has been kept so far')
    expect(await silent.locator('.atlas-flow__drawing').count()).toBe(2)
    expect(await silent.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width)
    await silent.context().close()
    const page = await openPage({ viewport: desk })
    await visit(page, '/methode')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.atlas-contents').isVisible()).toBe(false)
    expect(await page.locator('.atlas-flow-table').first().isVisible()).toBe(true)
    await page.context().close()
  })
})

describe('the method, once searches and hearings are recorded', () => {
  const entries = madeEntries()
  const equation = '("patient participation"[MeSH] OR "partenariat") AND <2020:2026>'
  beforeAll(async () => {
    await entries.make('api::literature-search.literature-search', {
      ...{ database: 'PubMed', searchedOn: '2026-11-20', equation, slug: 'pubmed-essai' },
      ...{ hits: 1200, duplicates: 200, screened: 900, included: 3, note: 'Équation relue à deux.' },
    })
    for (let n = 0; n < 5; n += 1) {
      await entries.make(
        'api::interview.interview',
        {
          ...{ title: `Secret ${n}`, kind: 'hearing', heldOn: '2026-10-05', isConsentGiven: true },
          ...{ intervieweeName: 'Nom-Secret', notes: 'Notes-Secretes' },
        },
        false,
      )
    }
    const sent = async () => (await fetch(`${siteUrl()}/methode`)).text()
    await eventually(sent, (html) => html.includes('PubMed') && html.includes('5 entretiens'))
  })
  afterAll(() => entries.clean())

  it('shows the equation, copies it and says so', async () => {
    const page = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] })
    await visit(page, '/methode')
    expect(await page.locator('pre').innerText()).toBe(equation)
    const wraps = await page.locator('pre').evaluate((node) => getComputedStyle(node).whiteSpace)
    expect(wraps).toContain('pre-wrap')
    const button = page.getByRole('button', { name: 'Copier l’équation (PubMed)' })
    await button.focus()
    await page.keyboard.press('Enter')
    const status = page.locator('#searches').getByRole('status')
    expect(
      await eventually(
        () => status.innerText(),
        (text) => text !== '',
      ),
    ).toBe('Copié.')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(equation)
    await page.context().close()
  })

  it('leaves the equation to be selected without script, without a button that does nothing', async () => {
    const page = await openPage({ javaScriptEnabled: false })
    await page.goto('/methode')
    expect(await page.locator('pre').innerText()).toBe(equation)
    expect(await page.getByRole('button', { name: /Copier/ }).count()).toBe(0)
    await page.context().close()
  })

  it('counts the log in the flow, and names the box that the records contradict', async () => {
    const page = await openPage()
    await visit(page, '/methode')
    await page.getByText('Les mêmes nombres en tableau').click()
    const plain = (boxes: string[]) => boxes.map((box) => box.replace(/[\u00a0\u202f]/g, ' '))
    expect(plain(await drawnBoxes(page, 0))).toEqual(
      expect.arrayContaining(['Références à examiner: 1 000', 'Pas encore examinées: 100', 'Écartées: 897']),
    )
    const dispute = 'PubMed, case « Références retenues » : 0 dans les fiches, 3 dans le journal.'
    expect(await mainText(page)).toContain(dispute)
    expect(plain(await drawnBoxes(page, 0))).toContain('Références retenues ≠ ne concorde pas: 3')
    await page.context().close()
  })

  it('gives the hearings as a number, and nothing that was said in them', async () => {
    const html = await (await fetch(`${siteUrl()}/methode`)).text()
    expect(html.replace(/[\u00a0\u202f]/g, ' ')).toContain('5 entretiens, en octobre 2026.')
    expect(html).not.toMatch(/Secret/)
  })

  it.each([
    ['wide', desk],
    ['narrow', phone],
  ])('axe finds nothing, %s', async (_name, viewport) => {
    const page = await openPage({ viewport })
    await visit(page, '/methode')
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)))
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width)
    await page.context().close()
  })
})
