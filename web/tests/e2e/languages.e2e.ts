import { closeBrowser, openPage, visit } from './browser'

afterAll(closeBrowser)

describe('the two languages', () => {
  it('keeps the page and its filters when the language changes', async () => {
    const page = await openPage()
    await visit(page, '/initiatives?engagement_level=partnership&department=93')
    expect(await page.locator('html').getAttribute('lang')).toMatch(/^fr/)
    await page
      .getByRole('banner')
      .getByRole('link', { name: /English/ })
      .first()
      .click()
    await page.waitForURL('**/en/initiatives?*')
    expect(new URL(page.url()).searchParams.get('engagement_level')).toBe('partnership')
    expect(new URL(page.url()).searchParams.get('department')).toBe('93')
    expect(await page.locator('html').getAttribute('lang')).toMatch(/^en/)
    await page.context().close()
  })

  it('shows French where there is no English, marks it as French and says so', async () => {
    const page = await openPage()
    await visit(page, '/en/initiatives/universite-des-patients-sorbonne')
    const title = page.getByRole('heading', { level: 1 })
    expect(await title.evaluate((node) => node.closest('[lang]')?.getAttribute('lang'))).toMatch(/^fr/)
    expect(await page.getByRole('main').innerText()).toMatch(/in French/i)
    await page.context().close()
  })

  it('tells search engines about the other language', async () => {
    const page = await openPage()
    await visit(page, '/acteurs')
    const english = page
      .locator('link[rel="alternate"][hreflang="en-GB"], link[rel="alternate"][hreflang="en"]')
      .first()
    expect(await english.getAttribute('href')).toMatch(/\/en\/actors$/)
    await page.context().close()
  })
})
