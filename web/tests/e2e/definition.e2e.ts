import type { Page } from 'playwright-core'
import { closeBrowser, desk, errorsOf, eventually, openPage, phone, siteUrl, violations, visit } from './browser'
import { madeEntries } from './made-entries'

afterAll(closeBrowser)

const mainText = async (page: Page): Promise<string> =>
  (await page.getByRole('main').innerText()).replace(/[\u00a0\u202f]/g, ' ')
const shownVersion = (page: Page) => page.locator('#definition-title').innerText()

describe('the definition, on the shipped proposals', () => {
  it('shows the latest proposal and says that none is adopted', async () => {
    const page = await openPage()
    await visit(page, '/definition')
    expect(await shownVersion(page)).toMatch(/Version 0\.2/)
    const text = await mainText(page)
    expect(text).toContain('Aucune version n’est encore adoptée.')
    expect(text).toContain('Elle n’engage ni l’ARS Île-de-France ni le groupe de travail régional')
    expect(errorsOf(page)).toEqual([])
    await page.context().close()
  })

  it('tells what changed by elements, signs and words, and gives both texts side by side', async () => {
    const page = await openPage()
    await visit(page, '/definition')
    expect(await mainText(page)).toMatch(/De la version 0\.1 à la version 0\.2 : \d+ mots ajoutés/)
    const added = page.locator('.atlas-difference ins').first()
    expect(await added.textContent()).toMatch(/^\[ajouté/)
    const style = await added.evaluate((node) => ({
      line: getComputedStyle(node).textDecorationLine,
      sign: getComputedStyle(node, '::before').content,
    }))
    expect(style.line).toBe('underline')
    expect(style.sign).toContain('+')
    await page.getByText('Les deux textes côte à côte').click()
    expect(await page.locator('.atlas-versions h3').allInnerTexts()).toEqual(['Version 0.1', 'Version 0.2'])
    await page.context().close()
  })

  it('compares any two versions by address, by the form, and "back" undoes it', async () => {
    const page = await openPage()
    await visit(page, '/definition')
    await page.getByLabel('Version', { exact: true }).selectOption('0.1')
    await page.getByLabel('avec la version').selectOption('0.2')
    await page.getByRole('button', { name: 'Comparer' }).press('Enter')
    await page.waitForURL('**/definition?version=0.1&with=0.2#changes')
    expect(
      await eventually(
        () => shownVersion(page),
        (title) => title.includes('0.1'),
      ),
    ).toMatch(/0\.1/)
    await page.goBack()
    expect(
      await eventually(
        () => shownVersion(page),
        (title) => title.includes('0.2'),
      ),
    ).toMatch(/0\.2/)
    const html = await (await fetch(`${siteUrl()}/definition?version=0.2&with=0.1`)).text()
    expect(html).toMatch(/<ins/)
    await page.context().close()
  })

  it('is compared with the HAS, the Ordre and the CEPPP, each with its source and the day it was read', async () => {
    const page = await openPage()
    await visit(page, '/definition')
    const cards = page.locator('#elsewhere li:has(h3)')
    expect((await cards.locator('h3').allInnerTexts()).map((name) => /HAS|CNOM|CEPPP|Notre/.exec(name)?.[0])).toEqual([
      ...['Notre', 'HAS', 'CNOM', 'CEPPP'],
    ])
    for (const index of [1, 2, 3]) {
      const text = await cards.nth(index).innerText()
      expect(text).toMatch(
        /Ce que dit la source[\s\S]+Ce qui diffère de notre texte[\s\S]+consultée le 22 novembre 2026/,
      )
      expect(await cards.nth(index).locator('a[rel~="external"]').getAttribute('href')).toMatch(/^https:/)
    }
    await page.context().close()
  })

  it('gives each version an address and a citation, to be copied', async () => {
    const page = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] })
    await visit(page, '/definition?version=0.1')
    const citation = await page.locator('#citation').innerText()
    expect(citation).toContain(`${siteUrl()}/definition?version=0.1`)
    expect(citation).toMatch(/version 0\.1 \(proposition\).*consulté le \d+(er)? \S+ \d{4}\)\.$/)
    await page.getByRole('button', { name: 'Copier la citation' }).click()
    const status = page.getByRole('main').getByRole('status').first()
    expect(
      await eventually(
        () => status.innerText(),
        (text) => text !== '',
      ),
    ).toBe('Copié.')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(citation)
    await page.context().close()
  })

  it('describes itself to machines as a term, and keeps other versions out of search engines', async () => {
    const html = async (path: string) => (await fetch(`${siteUrl()}${path}`)).text()
    const ld = [...(await html('/definition')).matchAll(/<script[^>]*application\/ld\+json[^>]*>(.*?)<\/script>/gs)]
    const term = ld
      .map(([, json]) => JSON.parse(json!) as Record<string, unknown>)
      .find((one) => one['@type'] === 'DefinedTerm')
    expect(term).toMatchObject({ name: 'Partenariat en santé', termCode: '0.2' })
    expect(String(term!.url)).toMatch(/\/definition\?version=0\.2$/)
    expect(await html('/definition')).not.toMatch(/noindex/)
    expect(await html('/definition?version=0.1')).toMatch(/noindex/)
  })

  it('answers 404 for a version that does not exist', async () => {
    expect((await fetch(`${siteUrl()}/definition?version=9.9`)).status).toBe(404)
    expect((await fetch(`${siteUrl()}/definition?version=0.1&with=9.9`)).status).toBe(404)
  })

  it('works without script and in English: the form is sent, both texts are in English', async () => {
    const page = await openPage({ javaScriptEnabled: false, viewport: phone })
    await page.goto('/en/definition')
    expect(await page.getByRole('main').innerText()).toContain('No version has been adopted yet.')
    await page.locator('select[name="version"]').selectOption('0.1')
    await page.locator('select[name="with"]').selectOption('0.2')
    await page.getByRole('button', { name: 'Compare' }).click()
    await page.waitForURL('**/en/definition?version=0.1&with=0.2*')
    expect(await page.locator('.atlas-difference').innerText()).toContain('service users')
    expect(await page.getByRole('button', { name: /Copy/ }).count()).toBe(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width)
    await page.context().close()
  })

  it.each([
    ['wide', desk],
    ['narrow', phone],
  ])('axe finds nothing, %s; it fits', async (_name, viewport) => {
    const page = await openPage({ viewport })
    await visit(page, '/definition')
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)))
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width)
    await page.context().close()
  })

  it('prints both texts, without the form', async () => {
    const page = await openPage()
    await visit(page, '/definition')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.atlas-picker').isVisible()).toBe(false)
    expect(await page.locator('.atlas-versions').isVisible()).toBe(true)
    await page.context().close()
  })
})

describe('the definition, once a version is adopted', () => {
  const entries = madeEntries()
  beforeAll(async () => {
    await entries.make('api::definition.definition', {
      ...{ version: '1.0', state: 'adopted', adoptedOn: '2026-11-21', slug: 'essai-1-0' },
      text: 'Le partenariat en santé est une relation où usagers et professionnels décident ensemble.',
    })
    const sent = async () => (await fetch(`${siteUrl()}/definition`)).text()
    await eventually(sent, (html) => html.includes('Version 1.0'))
  })
  afterAll(() => entries.clean())

  it('shows it first; a proposal keeps its address and says that it is not the one in force', async () => {
    const page = await openPage()
    await visit(page, '/definition')
    expect(await shownVersion(page)).toMatch(/Version 1\.0/)
    expect(await page.locator('.atlas-definition__banner').count()).toBe(0)
    expect(await page.locator('#citation').innerText()).toContain('adoptée le 21 novembre 2026')
    await visit(page, '/definition?version=0.2')
    expect(await mainText(page)).toContain('Vous lisez une version qui n’est pas celle en vigueur.')
    await page.getByRole('link', { name: 'Lire la version adoptée (1.0)' }).click()
    expect(
      await eventually(
        () => shownVersion(page),
        (title) => title.includes('1.0'),
      ),
    ).toMatch(/1\.0/)
    await page.context().close()
  })

  it('compares in French what has no English, and marks it as French', async () => {
    const page = await openPage()
    await visit(page, '/en/definition?version=1.0&with=0.2')
    const difference = page.locator('.atlas-difference')
    expect(await difference.getAttribute('lang')).toBe('fr')
    expect(await difference.innerText()).toContain('décident ensemble')
    expect(await difference.innerText()).not.toContain('service users')
    await page.context().close()
  })
})
