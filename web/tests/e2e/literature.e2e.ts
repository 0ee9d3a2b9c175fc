import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { closeBrowser, errorsOf, eventually, openPage, phone, siteUrl, visit, violations } from './browser'

afterAll(closeBrowser)

/** The number of publications that the page announces. */
const announcedCount = async (page: Page): Promise<number> =>
  Number((await page.getByRole('main').getByRole('status').first().innerText()).replace(/\D/g, '') || 0)

const option = (page: Page, words: RegExp) => page.getByRole('main').locator('label').filter({ hasText: words }).first()
const sent = async (address: string) => (await fetch(siteUrl() + address)).text()
const titles = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts()

/** How many references a file of each format holds. */
const entriesOf: Record<string, (file: string) => number> = {
  bib: (file) => file.match(/^@\w+\{/gm)?.length ?? 0,
  ris: (file) => file.match(/^TY {2}- /gm)?.length ?? 0,
  json: (file) => (JSON.parse(file) as unknown[]).length,
  csv: (file) => file.split('\r\n').filter((line) => /^[a-z0-9]+(-[a-z0-9]+)+,/.test(line)).length,
}

describe('the literature', () => {
  it('finds with accents and typing errors forgiven, and says how each publication was read', async () => {
    const page = await openPage()
    await visit(page, '/litterature')
    const all = await announcedCount(page)
    expect(all).toBeGreaterThanOrEqual(170)
    await page.getByRole('main').getByRole('searchbox').fill('montreal modele partenaria')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/litterature?q=*')
    const found = await eventually(
      () => announcedCount(page),
      (count) => count !== all,
    )
    expect(found).toBeGreaterThan(0)
    expect((await titles(page)).join(' ')).toContain('Montreal model')
    expect(await page.getByRole('main').innerText()).toMatch(/Référence seule, non lue|Lue par extraits/)
    await page.context().close()
  })

  it('promises in each facet the number that choosing it gives; "back" undoes it', async () => {
    const page = await openPage()
    await visit(page, '/litterature?field=research')
    const before = await announcedCount(page)
    const grey = option(page, /^\s*Littérature grise \(/)
    const promised = Number((await grey.innerText()).replace(/\D/g, ''))
    await grey.click()
    await page.waitForURL('**scientific=no**')
    const isCount = (wanted: number) => (count: number) => count === wanted
    expect(await eventually(() => announcedCount(page), isCount(promised))).toBe(promised)
    await page.goBack()
    expect(await eventually(() => announcedCount(page), isCount(before))).toBe(before)
    await page.context().close()
  })

  it.each(['bib', 'ris', 'json', 'csv'])('gives as .%s the whole selection, all its pages', async (extension) => {
    const page = await openPage({ acceptDownloads: true })
    await visit(page, '/litterature?field=research&year_from=2005')
    const wanted = await announcedCount(page)
    expect(wanted).toBeGreaterThan(20)
    const saved = page.waitForEvent('download')
    await page.locator(`a[href^="/exports/litterature.${extension}?"]`).click()
    const download = await saved
    expect(download.suggestedFilename()).toBe(`litterature.${extension}`)
    const file = await readFile(await download.path(), 'utf8')
    expect(entriesOf[extension]!(file)).toBe(wanted)
    await page.context().close()
  })

  it('serves each file in its own format, fresh as long as the content', async () => {
    const types = {
      bib: 'application/x-bibtex',
      ris: 'application/x-research-info-systems',
      json: 'application/vnd.citationstyles.csl+json',
      csv: 'text/csv',
    }
    for (const [extension, type] of Object.entries(types)) {
      const { status, headers } = await fetch(`${siteUrl()}/exports/litterature.${extension}?type=legislation`)
      expect([status, headers.get('content-type')]).toEqual([200, `${type}; charset=utf-8`])
      expect(headers.get('etag')).toMatch(/^W\//)
    }
    expect((await fetch(`${siteUrl()}/exports/litterature.bib?publication=nobody`)).status).toBe(404)
  })

  it('writes the list in the style of the address', async () => {
    const page = await openPage()
    await visit(page, '/litterature?type=legislation')
    await page.getByRole('link', { name: 'Vancouver' }).click()
    await page.waitForURL('**style=vancouver')
    const text = () => page.getByRole('main').innerText()
    expect(await eventually(text, (words) => words.includes('[Internet]'))).toContain('République française. Loi')
    await page.context().close()
  })

  it('says what to do when nothing is found', async () => {
    const page = await openPage()
    await visit(page, '/litterature?field=research&q=zzzzqqqq')
    expect(await announcedCount(page)).toBe(0)
    await page.getByRole('link', { name: /^sans « zzzzqqqq »/ }).click()
    await page.waitForURL('**/litterature?field=research')
    expect(
      await eventually(
        () => announcedCount(page),
        (count) => count > 0,
      ),
    ).toBeGreaterThan(0)
    await page.context().close()
  })

  it('is read without JavaScript: filters, order, styles, files', async () => {
    const page = await openPage({ javaScriptEnabled: false })
    await page.goto('/litterature')
    await page.getByRole('checkbox', { name: /^Revue de littérature/ }).check({ force: true })
    await page.getByRole('button', { name: 'Appliquer les filtres' }).click()
    await page.waitForURL('**type=review**')
    expect(await announcedCount(page)).toBeGreaterThan(20)
    await page.getByRole('link', { name: 'APA' }).click()
    await page.waitForURL('**style=apa**')
    expect(await page.locator('.atlas-citation').count()).toBe(20)
    await page.getByRole('link', { name: 'Page suivante' }).click()
    await page.waitForURL('**page=2**')
    expect(page.url()).toContain('style=apa')
    expect(await page.locator('.atlas-citation').count()).toBeGreaterThan(0)
    await page.context().close()
  })
})

describe('a publication', () => {
  const slug = 'pomey-montreal-model-2015'

  it('is cited in the style chosen, which the address keeps, and copied', async () => {
    const page = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] })
    await visit(page, `/litterature/${slug}`)
    const citation = () => page.locator('.atlas-cite').innerText()
    expect(await citation()).toMatch(/^Pomey, M\.-P\., Flora, L\., .*\(2015\)/)
    await page.getByRole('link', { name: 'Vancouver' }).click()
    await page.waitForURL('**style=vancouver**')
    const vancouver = await eventually(citation, (text) => text.startsWith('Pomey MP'))
    expect(vancouver).toMatch(/^Pomey MP, Flora L, .* et al\. /)
    await page.getByRole('button', { name: /^Copier la référence/ }).click()
    const said = () => page.locator('.atlas-copy [role=status]').innerText()
    expect(await eventually(said, (text) => text !== '')).toBe('Copié.')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(vancouver)
    await page.reload()
    expect(await citation()).toBe(vancouver)
    expect(errorsOf(page)).toEqual([])
    await page.context().close()
  })

  it('leads to the initiatives that cite it, and they lead back', async () => {
    const page = await openPage()
    const cited = await citedPublication()
    await visit(page, `/litterature/${cited}`)
    const initiative = page.locator('#initiatives a').first()
    const name = await initiative.innerText()
    await initiative.click()
    await page.waitForURL('**/initiatives/**')
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(name)
    await page.locator(`.atlas-references a[href="/litterature/${cited}"]`).click()
    await page.waitForURL(`**/litterature/${cited}`)
    expect(await page.locator('#initiatives').innerText()).toContain(name)
    await page.context().close()
  })

  /** A publication that an initiative cites, as the file of the literature says. */
  async function citedPublication(): Promise<string> {
    const csv = await (await fetch(`${siteUrl()}/exports/litterature.csv?locale=en`)).text()
    const [header, ...lines] = csv.split('\r\n')
    expect(header).toContain('Initiatives citing it')
    const line = lines.find((one) => /,[1-9]\d*,\d+,(High|Medium|Low),/.test(one))
    return line!.split(',')[0]!
  }

  it('is described for search engines and reference managers', async () => {
    const html = await sent(`/litterature/${slug}`)
    expect(html).toContain('<meta name="citation_doi" content="10.3917/spub.150.0041">')
    expect(html.match(/name="citation_author"/g)).toHaveLength(9)
    expect(html).toContain('"@type":"ScholarlyArticle"')
  })

  it('is in the site map in both languages', async () => {
    const [french, english] = await Promise.all([sent('/__sitemap__/fr-FR.xml'), sent('/__sitemap__/en-GB.xml')])
    expect(french).toContain(`/litterature/${slug}<`)
    expect(english).toContain(`/en/literature/${slug}<`)
  })

  it('that does not exist is a 404 that helps', async () => {
    const page = await openPage()
    const answer = await page.goto('/litterature/nobody-2099')
    expect(answer?.status()).toBe(404)
    expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(2)
    await page.context().close()
  })
})

describe('in English', () => {
  it('says in English what the atlas says, and marks the rest as French', async () => {
    const page = await openPage({ locale: 'en-GB' })
    await visit(page, '/en/literature/pomey-montreal-model-2015')
    expect(await page.getByRole('main').innerText()).toContain('Reference only, not read')
    expect(await page.locator('h1').getAttribute('lang')).toBe('fr')
    expect(await page.locator('#abstract p').first().getAttribute('lang')).toBe('fr')
    expect(await page.locator('.atlas-cite .atlas-citation').getAttribute('lang')).toBe('fr')
    await page.context().close()
  })
})

describe('every screen of the literature', () => {
  it.each([
    '/litterature',
    '/litterature?style=apa&field=research',
    '/litterature?q=zzzzqqqq',
    '/litterature/pomey-montreal-model-2015',
    '/litterature/loi-2002-303?style=harvard',
    '/en/literature',
    '/en/literature/brett-impact-2014',
  ])('%s: axe finds nothing, and it fits 375 pixels', async (address) => {
    for (const viewport of [phone, { width: 1440, height: 900 }]) {
      const page = await openPage({ viewport })
      await visit(page, address)
      expect(await violations(page)).toEqual([])
      expect(errorsOf(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width)
      await page.context().close()
    }
  })
})
