import type { Page } from 'playwright-core'
import { closeBrowser, cmsUrl, eventually, openPage, siteUrl, visit } from './browser'

afterAll(closeBrowser)

const status = /role="status"[^>]*>\s*([\d\s\u202f]*)/

/** The number of initiatives that the page announces. */
const announcedCount = async (page: Page): Promise<number> =>
  Number((await page.getByRole('main').getByRole('status').first().innerText()).replace(/\D/g, '') || 0)

/** The same, in a page as the server sends it. */
async function sentCount(address: string): Promise<number> {
  const html = await (await fetch(`${siteUrl()}${address}`)).text()
  return Number(status.exec(html)?.[1]?.replace(/\D/g, '') ?? Number.NaN)
}

/** Chooses an option of the filters as a reader does: by its words. */
const option = (page: Page, words: RegExp) => page.getByRole('main').locator('label').filter({ hasText: words }).first()

describe('the directory', () => {
  it('finds an initiative from the home page, with accents and typing errors forgiven', async () => {
    const page = await openPage()
    await visit(page, '/')
    await page.getByRole('main').getByRole('searchbox').fill('universite des patiens')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/initiatives?*')
    await page
      .getByRole('link', { name: /Université des Patient/ })
      .first()
      .click()
    await page.waitForURL('**/initiatives/universite-des-patients-sorbonne')
    const title = () => page.getByRole('heading', { level: 1 }).innerText()
    expect(await eventually(title, (text) => text.includes('Patient'))).toContain('Université des Patient')
    await page.context().close()
  })

  it('narrows by filters, gives the same view to a sent link, and "back" undoes each step', async () => {
    const page = await openPage()
    await visit(page, '/initiatives')
    const all = await announcedCount(page)
    await option(page, /^\s*Partenariat \(/).click()
    await page.waitForURL('**/initiatives?engagement_level=partnership')
    const partnership = await eventually(
      () => announcedCount(page),
      (count) => count !== all,
    )
    expect(partnership).toBeGreaterThan(0)
    expect(partnership).toBeLessThan(all)

    const other = await openPage()
    await visit(other, new URL(page.url()).pathname + new URL(page.url()).search)
    expect(await announcedCount(other)).toBe(partnership)
    expect(await other.getByRole('checkbox', { name: /^Partenariat/ }).isChecked()).toBe(true)

    await page.goBack()
    await page.waitForURL('**/initiatives')
    expect(
      await eventually(
        () => announcedCount(page),
        (count) => count === all,
      ),
    ).toBe(all)
    expect(await page.getByRole('checkbox', { name: /^Partenariat/ }).isChecked()).toBe(false)
    await page.context().close()
    await other.context().close()
  })

  it('promises in each facet the number that choosing it gives', async () => {
    const page = await openPage()
    await visit(page, '/initiatives?field=research')
    const paris = option(page, /^\s*Paris \(/)
    const promised = Number((await paris.innerText()).replace(/\D/g, ''))
    await paris.click()
    await page.waitForURL('**department=75**')
    expect(
      await eventually(
        () => announcedCount(page),
        (count) => count === promised,
      ),
    ).toBe(promised)
    await page.context().close()
  })

  it('shows the same initiatives as list, table, map and GraphQL search', async () => {
    const states = [
      '',
      'engagement_level=partnership',
      'department=93',
      'q=pair+aidance',
      'scale=international&field=research',
      'sector=hospital&user_role=resource_peer',
    ]
    for (const query of states) {
      const list = await sentCount(`/initiatives?${query}`)
      const table = await sentCount(`/initiatives?${query}&layout=table`)
      const map = await sentCount(`/carte?${query}`)
      const parameters = new URLSearchParams(query)
      const filter = {
        text: parameters.get('q') ?? undefined,
        departments: parameters.getAll('department'),
        scales: parameters.getAll('scale'),
        categories: ['engagement_level', 'field', 'sector', 'user_role']
          .filter((axis) => parameters.has(axis))
          .map((axis) => ({ axis, codes: parameters.getAll(axis) })),
      }
      const answer = await fetch(`${cmsUrl()}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query:
            'query ($filter: InitiativeFilter) { initiativeSearch(filter: $filter, pageSize: 1) { total } initiativeMap(filter: $filter) { total } }',
          variables: { filter },
        }),
      })
      const { data } = (await answer.json()) as {
        data: { initiativeSearch: { total: number }; initiativeMap: { total: number } }
      }
      expect({ query, list, table, map, onMap: data.initiativeMap.total }).toEqual({
        query,
        list: data.initiativeSearch.total,
        table: data.initiativeSearch.total,
        map: data.initiativeSearch.total,
        onMap: data.initiativeSearch.total,
      })
      expect(list).toBeGreaterThan(0)
    }
  })

  it('works without JavaScript: filters are a form, sorting and pages are links', async () => {
    const page = await openPage({ javaScriptEnabled: false })
    await page.goto('/initiatives')
    await option(page, /^\s*Partenariat \(/).click()
    await page.getByRole('button', { name: 'Appliquer les filtres' }).click()
    expect(page.url()).toContain('engagement_level=partnership')
    expect(await page.getByRole('main').getByRole('article').count()).toBeGreaterThan(0)
    await page.getByRole('link', { name: 'Page suivante' }).click()
    expect(page.url()).toContain('page=2')
    await page.context().close()
  })

  it('says what to do when nothing matches', async () => {
    const page = await openPage()
    await visit(page, '/initiatives?q=zzzzqqqq')
    expect(await announcedCount(page)).toBe(0)
    expect(
      await page
        .getByRole('main')
        .getByRole('link', { name: /effacer/i })
        .count(),
    ).toBeGreaterThan(0)
    await page.context().close()
  })
})
