import type { Page } from 'playwright-core'
import { closeBrowser, desk, errorsOf, eventually, openPage, phone, siteUrl, violations, visit } from './browser'

afterAll(closeBrowser)

const announced = async (page: Page): Promise<number> =>
  Number((await page.getByRole('main').getByRole('status').first().innerText()).replace(/\D/g, '') || 0)
const entries = (page: Page) => page.getByRole('main').getByRole('article')
const settled = (page: Page, count: number) =>
  eventually(
    () => announced(page),
    (found) => found === count,
  )

describe('facilitators and barriers', () => {
  it('are counted by kind and type of actor, and a number filters the list to as many', async () => {
    const page = await openPage()
    await visit(page, '/leviers')
    const all = await announced(page)
    expect(await entries(page).count()).toBe(all)
    const cell = page.getByRole('link', { name: /^Université ou école, Frein/ })
    const promised = Number(await cell.innerText())
    await cell.click()
    await page.waitForURL('**kind=barrier**')
    expect(await settled(page, promised)).toBe(promised)
    expect(
      await eventually(
        () => entries(page).count(),
        (count) => count === promised,
      ),
    ).toBe(promised)
    expect(page.url()).toContain('actor_type=university')
    await page.goBack()
    expect(await settled(page, all)).toBe(all)
    await page.context().close()
  })

  it('are filtered by boxes and words, the address carries it, a sent link gives the same', async () => {
    const page = await openPage()
    await visit(page, '/leviers?level=national')
    const before = await announced(page)
    const box = page
      .getByRole('main')
      .locator('label')
      .filter({ hasText: /^\s*Gouvernance/ })
      .first()
    await page.locator('summary').filter({ hasText: 'Champ d’action' }).first().waitFor()
    const promised = Number((await box.innerText()).replace(/\D/g, ''))
    await box.click()
    await page.waitForURL('**field=governance**')
    expect(await settled(page, promised)).toBe(promised)
    expect(promised).toBeLessThanOrEqual(before)
    const other = await openPage()
    await visit(other, new URL(page.url()).pathname + new URL(page.url()).search)
    expect(await announced(other)).toBe(promised)
    await visit(other, '/leviers?q=formaton')
    expect(await announced(other)).toBeGreaterThan(0)
    await visit(other, '/leviers?q=zzzzqqqq')
    expect(await other.getByRole('main').innerText()).toContain('Aucun levier ni frein')
    await page.context().close()
    await other.context().close()
  })

  it('each have an anchor, sources, and say honestly what is not linked', async () => {
    const page = await openPage()
    await visit(page, '/leviers#dyn-prs-idf')
    const entry = page.locator('#dyn-prs-idf')
    expect(await entry.evaluate((element) => element.matches(':target'))).toBe(true)
    const text = await entry.innerText()
    // What is unknown is said once for the list, not under each entry.
    expect(text).not.toMatch(/Initiatives qui l’illustrent|Appui/)
    expect(await page.getByRole('main').innerText()).toContain('rien n’est consigné ou relié')
    expect(await entry.locator('a[href*="/litterature/"]').count()).toBe(1)
    expect(await page.locator('.atlas-lever:not(:has(.atlas-sources li))').count()).toBe(0)
    const nearby = entry.locator('a[href*="/initiatives?"]').last()
    const count = Number((await nearby.innerText()).replace(/\D/g, ''))
    const html = await (await fetch(siteUrl() + (await nearby.getAttribute('href')))).text()
    expect(Number(/role="status"[^>]*>\s*([\d\s\u202f]*)/.exec(html)?.[1]?.replace(/\D/g, ''))).toBe(count)
    await page.context().close()
  })

  it('work without JavaScript', async () => {
    const page = await openPage({ javaScriptEnabled: false })
    await page.goto('/leviers')
    await page.getByRole('link', { name: /^Université ou école, Frein/ }).click()
    expect(page.url()).toContain('kind=barrier')
    expect(await entries(page).count()).toBe(await announced(page))
    await page.context().close()
  })

  it('are a CSV file of the selection', async () => {
    const answer = await fetch(`${siteUrl()}/exports/leviers.csv?kind=barrier&level=national`)
    expect(answer.headers.get('content-type')).toContain('text/csv')
    const text = await answer.text()
    const page = await openPage()
    await visit(page, '/leviers?kind=barrier&level=national')
    expect(text.trim().split('\r\n').length - 1).toBe(await announced(page))
    await page.context().close()
  })

  it.each(['/leviers', '/leviers?kind=barrier&actor_type=university', '/leviers?q=zzzzqqqq', '/en/levers'])(
    '%s: axe finds nothing, wide and narrow, and it fits',
    async (address) => {
      for (const viewport of [desk, phone]) {
        const page = await openPage({ viewport })
        await visit(page, address)
        expect(await violations(page)).toEqual([])
        expect(errorsOf(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width)
        await page.context().close()
      }
    },
  )
})
