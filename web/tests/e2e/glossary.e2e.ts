import { toRDF } from 'jsonld'
import type { Locator, Page } from 'playwright-core'
import { Parser, Writer, type Quad } from 'n3'
import { closeBrowser, errorsOf, eventually, openPage, phone, siteUrl, tablet, violations, visit } from './browser'

afterAll(closeBrowser)

const initiative = '/initiatives/universite-des-patients-sorbonne'
const termsOf = (page: Page): Promise<string[]> =>
  page.locator('.atlas-term-entry').evaluateAll((entries) => entries.map(({ id }) => id))
const count = (page: Page) => page.locator('main').getByRole('status').first().innerText()

describe('the glossary', () => {
  it('lists every term, its letters lead to their terms, the others are plain text', async () => {
    const page = await openPage()
    await visit(page, '/glossaire')
    expect(await count(page)).toBe('115 termes')
    expect(await termsOf(page)).toHaveLength(115)
    const letters = page.getByRole('navigation', { name: 'Aller à une lettre' })
    expect(await letters.getByRole('link', { name: 'Aller à la lettre X' }).count()).toBe(0)
    expect(await letters.getByText('Aucun terme à la lettre X').count()).toBe(1)
    await letters.getByRole('link', { name: 'Aller à la lettre E' }).click()
    const isInView = () =>
      page.locator('#letter-E').evaluate((heading) => Math.abs(heading.getBoundingClientRect().top) < 120)
    expect(await eventually(isInView, Boolean)).toBe(true)
    const underE = page.locator('section[aria-labelledby="letter-E"] h3')
    expect(await underE.allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Éducation/), expect.stringMatching(/^Engagement/)]),
    )
    expect(errorsOf(page)).toEqual([])
    await page.context().close()
  })

  it.each([
    ['a synonym', 'instrumentalisation', 'instrumentalisation'],
    ['the English name', 'tokenism', 'instrumentalisation'],
    ['an acronym', 'GEM', 'groupe-entraide-mutuelle'],
    ['a plural without accents', 'savoirs experientiels', 'savoir-experientiel'],
    ['a word with a typing error', 'retablisement', 'retablissement'],
  ])('finds by %s as the reader types, and says how many', async (_case, text, slug) => {
    const page = await openPage()
    await visit(page, '/glossaire')
    await page.getByRole('searchbox', { name: 'Chercher un terme' }).fill(text)
    expect(
      (
        await eventually(
          () => termsOf(page),
          ([first]) => first === slug,
        )
      )[0],
    ).toBe(slug)
    expect(await count(page)).toMatch(/^\d+ termes? trouvés?$/)
    expect(new URL(page.url()).searchParams.get('q')).toBe(text)
    expect(errorsOf(page)).toEqual([])
    await page.context().close()
  })

  it('says when nothing is found, and where else to look', async () => {
    const page = await openPage()
    await visit(page, '/glossaire?q=zzzzqqqq')
    expect(await count(page)).toBe('Aucun terme trouvé')
    expect(await page.getByText(/Aucun terme ne correspond à/).count()).toBe(1)
    expect(await violations(page)).toEqual([])
    await page.getByRole('link', { name: 'Voir tous les termes' }).click()
    expect(
      await eventually(
        () => termsOf(page),
        (slugs) => slugs.length === 115,
      ),
    ).toHaveLength(115)
    await page.context().close()
  })

  it('searches without a script, from the form', async () => {
    const page = await openPage({ javaScriptEnabled: false })
    await page.goto('/glossaire')
    await page.getByRole('searchbox', { name: 'Chercher un terme' }).fill('empowerment')
    await page.getByRole('button', { name: 'Rechercher' }).last().click()
    await page.waitForURL('**/glossaire?q=empowerment')
    expect((await termsOf(page))[0]).toBe('pouvoir-agir')
    await page.context().close()
  })

  it('brings the reader to the term that the address names, and from one term to another', async () => {
    const page = await openPage()
    await visit(page, '/glossaire#mediateur-sante-pair')
    const focused = () => page.evaluate(() => document.activeElement?.id)
    expect(await eventually(focused, (id) => id === 'mediateur-sante-pair')).toBe('mediateur-sante-pair')
    await page.locator('#mediateur-sante-pair').getByRole('link', { name: 'Médiation en santé' }).click()
    expect(await eventually(focused, (id) => id === 'mediation-en-sante')).toBe('mediation-en-sante')
    expect(new URL(page.url()).hash).toBe('#mediation-en-sante')
    const back = page.locator('#mediation-en-sante').getByRole('link', { name: 'Médiateur de santé-pair' })
    expect(await back.count()).toBe(1)
    expect(errorsOf(page)).toEqual([])
    await page.context().close()
  })

  it('gives each term its other names, in their language, and its sources', async () => {
    const page = await openPage()
    await visit(page, '/glossaire')
    const entry = page.locator('#instrumentalisation')
    expect(await entry.locator('[lang="en"]').innerText()).toBe('Tokenism')
    await entry.scrollIntoViewIfNeeded()
    await entry.getByText(/^\d+ sources?$/).click()
    expect(await entry.locator('.atlas-sources a').count()).toBeGreaterThan(0)
    expect(await page.locator('#patient-expert').getByText('Terme à éviter').count()).toBe(1)
    await page.context().close()
  })

  it('copies the address of a term', async () => {
    const page = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] })
    await visit(page, '/glossaire')
    const link = page.getByRole('link', { name: /Lien vers ce terme.: Pair-aidance$/ })
    await link.scrollIntoViewIfNeeded()
    await page.waitForTimeout(300)
    await link.click()
    expect(
      await eventually(
        () => page.locator('#pair-aidance').innerText(),
        (t) => t.includes('Lien copié'),
      ),
    ).toContain('Lien copié')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(`${siteUrl()}/glossaire#pair-aidance`)
    await page.context().close()
  })

  it('reads in English, in the order of English names', async () => {
    const page = await openPage({ locale: 'en-GB', viewport: tablet })
    await visit(page, '/en/glossary?q=pair-aidance')
    const entry = page.locator('#pair-aidance')
    expect(await entry.getByRole('heading').innerText()).toBe('Peer support')
    expect(await entry.locator('[lang="fr"]').first().innerText()).toContain('Pair-aidance')
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })

  it('describes itself to machines, and to paper', async () => {
    const page = await openPage({ viewport: phone })
    await visit(page, '/glossaire')
    const json = (await page.locator('script[type="application/ld+json"]').first().textContent()) ?? ''
    expect(JSON.parse(json)).toMatchObject({ '@type': 'DefinedTermSet' })
    expect(JSON.parse(json).hasDefinedTerm).toHaveLength(115)
    expect(await page.locator('link[rel="alternate"][type="text/turtle"]').getAttribute('href')).toBe(
      '/exports/glossaire.ttl',
    )
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('search').last().isVisible()).toBe(false)
    expect(await page.locator('#pair-aidance').isVisible()).toBe(true)
    await page.context().close()
  })
})

const noteOf = (page: Page): Locator => page.locator('.atlas-term-note')
/** The first term marked in the page's texts. */
const firstMark = (page: Page): Locator => page.locator('main .atlas-term').first()
const isShown = (page: Page) => eventually(() => noteOf(page).getByRole('tooltip').isVisible(), Boolean)
const isHidden = (page: Page) =>
  eventually(
    () => noteOf(page).count(),
    (n) => n === 0,
  )

describe('a term in the text of an initiative', () => {
  it('explains itself when pointed at; the pointer may go into the note; Escape closes it', async () => {
    const page = await openPage()
    await visit(page, initiative)
    const mark = firstMark(page)
    await mark.hover()
    expect(await isShown(page)).toBe(true)
    const [word, note] = await Promise.all([mark.boundingBox(), noteOf(page).boundingBox()])
    expect(note!.y >= word!.y + word!.height - 1 || note!.y + note!.height <= word!.y + 1).toBe(true)
    await noteOf(page).hover()
    await page.waitForTimeout(600)
    expect(await noteOf(page).isVisible()).toBe(true)
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await isHidden(page)).toBe(0)
    expect(errorsOf(page)).toEqual([])
    await page.context().close()
  })

  it('goes when the pointer goes elsewhere', async () => {
    const page = await openPage()
    await visit(page, initiative)
    await firstMark(page).hover()
    expect(await isShown(page)).toBe(true)
    await page.mouse.move(5, 5)
    expect(await isHidden(page)).toBe(0)
    await page.context().close()
  })

  it('explains itself to the keyboard, is described by its note, and Enter leads to the glossary', async () => {
    const page = await openPage()
    await visit(page, initiative)
    const mark = firstMark(page)
    const href = (await mark.getAttribute('href'))!
    for (let stop = 0; stop < 80 && !(await mark.evaluate((it) => it === document.activeElement)); stop++)
      await page.keyboard.press('Tab')
    expect(await isShown(page)).toBe(true)
    const described = (await mark.getAttribute('aria-describedby'))!
    expect(await page.locator(`[id="${described}"]`).innerText()).toMatch(/\S.{20}/s)
    await page.keyboard.press('Escape')
    expect(await isHidden(page)).toBe(0)
    expect(await mark.evaluate((it) => it === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${href}`)
    const focused = () => page.evaluate(() => document.activeElement?.id)
    expect(await eventually(focused, (id) => `#${id}` === new URL(href, siteUrl()).hash)).toBe(href.split('#')[1])
    await page.context().close()
  })

  it('explains itself to a finger, on the screen, and a tap elsewhere closes it', async () => {
    const page = await openPage({ viewport: phone, hasTouch: true, isMobile: true })
    await visit(page, initiative)
    await firstMark(page).tap()
    expect(await isShown(page)).toBe(true)
    expect(new URL(page.url()).pathname).toBe(initiative)
    const box = (await noteOf(page).boundingBox())!
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(phone.width)
    expect(box.y).toBeGreaterThanOrEqual(0)
    expect(box.y + box.height).toBeLessThanOrEqual(phone.height)
    await page.locator('h1').tap()
    expect(await isHidden(page)).toBe(0)
    await firstMark(page).tap()
    expect(await isShown(page)).toBe(true)
    await noteOf(page).getByRole('link', { name: 'Voir dans le glossaire' }).tap()
    await page.waitForURL('**/glossaire#*')
    await page.context().close()
  })

  it('is switched off by the reader, and stays so; the words are the same', async () => {
    const page = await openPage()
    await visit(page, initiative)
    const words = () => page.locator('#description').textContent()
    const before = await words()
    expect(await page.locator('main .atlas-term').count()).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Ne plus expliquer les termes dans les textes' }).click()
    expect(await page.locator('main .atlas-term').count()).toBe(0)
    expect(await words()).toBe(before)
    await visit(page, initiative)
    expect(
      await eventually(
        () => page.locator('main .atlas-term').count(),
        (n) => n === 0,
      ),
    ).toBe(0)
    expect(await page.evaluate(() => document.cookie)).toBe('')
    await page.getByRole('button', { name: 'Expliquer les termes dans les textes' }).click()
    expect(await page.locator('main .atlas-term').count()).toBeGreaterThan(0)
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    expect(errorsOf(page)).toEqual([])
    await page.context().close()
  })

  it('is a plain link without a script', async () => {
    const page = await openPage({ javaScriptEnabled: false })
    await page.goto(initiative)
    const href = (await firstMark(page).getAttribute('href'))!
    await firstMark(page).click()
    await page.waitForURL(`**${href}`)
    expect(await page.locator(new URL(href, siteUrl()).hash).isVisible()).toBe(true)
    await page.context().close()
  })

  it('is marked once in a section', async () => {
    const html = await (await fetch(siteUrl() + initiative)).text()
    for (const [section] of html.matchAll(/<section id="(?:description|outcomes|objectives)".*?<\/section>/gs)) {
      const marked = [...section.matchAll(/<a href="([^"]*)" class="atlas-term"/g)].map(([, href]) => href)
      expect(new Set(marked).size).toBe(marked.length)
    }
  })
})

const skos = 'http://www.w3.org/2004/02/skos/core#'
const download = async (file: string) => (await fetch(`${siteUrl()}/exports/${file}`)).text()
const line = (quad: Quad) => new Writer({ format: 'N-Triples' }).quadsToString([quad])

describe('the glossary as SKOS', () => {
  let quads: Quad[] = []
  const pairs = (name: string) =>
    quads
      .filter(({ predicate }) => predicate.value === skos + name)
      .map((quad) => [quad.subject.value, quad.object] as const)
  const links = (name: string) => pairs(name).map(([from, to]) => `${from} ${to.value}`)
  beforeAll(async () => {
    quads = new Parser().parse(await download('glossaire.ttl'))
  })

  it('is the same graph in Turtle and in JSON-LD, read by libraries that did not write it', async () => {
    const document = JSON.parse(await download('glossaire.jsonld')) as object
    const triples = String(await toRDF(document, { format: 'application/n-quads' }))
    const fromJson = new Parser({ format: 'N-Quads' }).parse(triples).map(line)
    expect(new Set(fromJson)).toEqual(new Set(quads.map(line)))
    expect(quads.length).toBeGreaterThan(1000)
  })

  it('has 115 concepts, all in the scheme, and links only to those', () => {
    const concepts = new Set(
      quads.filter(({ object }) => object.value === `${skos}Concept`).map(({ subject }) => subject.value),
    )
    expect(concepts.size).toBe(115)
    expect(pairs('inScheme').length).toBe(115)
    const named = ['broader', 'narrower', 'related', 'hasTopConcept'].flatMap(pairs).map(([, to]) => to.value)
    expect(named.filter((uri) => !concepts.has(uri))).toEqual([])
    // A concept is no scheme (S9).
    const schemes = quads.filter(({ object }) => object.value === `${skos}ConceptScheme`)
    expect(schemes.filter(({ subject }) => concepts.has(subject.value))).toEqual([])
  })

  it('has one preferred label a language (S14), in both, that is not an alternative one (S13)', () => {
    const label = (name: string) =>
      pairs(name).map(
        ([concept, term]) => `${concept} ${term.termType === 'Literal' ? term.language : ''} ${term.value}`,
      )
    const keys = pairs('prefLabel').map(
      ([concept, term]) => `${concept} ${term.termType === 'Literal' && term.language}`,
    )
    expect(keys).toHaveLength(230)
    expect(new Set(keys).size).toBe(230)
    const alternatives = new Set(label('altLabel'))
    expect(label('prefLabel').filter((one) => alternatives.has(one))).toEqual([])
  })

  it('says each link from both ends', () => {
    const turned = (name: string) => pairs(name).map(([from, to]) => `${to.value} ${from}`)
    expect(new Set(links('narrower'))).toEqual(new Set(turned('broader')))
    expect(new Set(links('related'))).toEqual(new Set(turned('related')))
    expect(new Set(links('hasTopConcept'))).toEqual(new Set(turned('topConceptOf')))
  })

  it('has no term both above another, at any distance, and related to it (S27), nor above itself', () => {
    const broader = pairs('broader')
    const above = (uri: string, seen = new Set<string>()): Set<string> => {
      for (const [from, to] of broader) if (from === uri && !seen.has(to.value)) above(to.value, seen.add(to.value))
      return seen
    }
    const related = new Set(links('related'))
    const concepts = [...new Set(broader.map(([from]) => from))]
    expect(concepts.filter((uri) => above(uri).has(uri))).toEqual([])
    expect(concepts.flatMap((low) => [...above(low)].filter((high) => related.has(`${low} ${high}`)))).toEqual([])
  })
})
