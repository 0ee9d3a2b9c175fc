import type { Page } from 'playwright-core'
import { closeBrowser, eventually, openPage, visit } from './browser'

afterAll(closeBrowser)

/** What has the focus, in words. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement & { labels?: NodeListOf<HTMLLabelElement> }
    return `${element.tagName} ${element.labels?.[0]?.innerText ?? element.innerText ?? ''}`.trim()
  })

/** Presses Tab until the focus is on what the words match; fails past 80 stops. */
async function tabTo(page: Page, words: RegExp): Promise<void> {
  for (let stop = 0; stop < 80; stop++) {
    await page.keyboard.press('Tab')
    if (words.test(await focused(page))) return
  }
  throw new Error(`The keyboard does not reach ${words}`)
}

describe('by keyboard alone', () => {
  it('skips to the content first', async () => {
    const page = await openPage()
    await visit(page, '/initiatives')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toMatch(/^A Contenu/)
    await page.keyboard.press('Enter')
    const isInMain = () => page.evaluate(() => Boolean(document.activeElement?.closest('main')))
    expect(await eventually(isInMain, Boolean)).toBe(true)
    await page.context().close()
  })

  it('filters the list, keeps the focus on the option, and opens an initiative', async () => {
    const page = await openPage()
    await visit(page, '/initiatives')
    await tabTo(page, /^INPUT\s+Partenariat/)
    await page.keyboard.press('Space')
    await page.waitForURL('**/initiatives?engagement_level=partnership')
    await page.waitForLoadState('networkidle')
    expect(await focused(page)).toMatch(/^INPUT\s+Partenariat/)
    await tabTo(page, /^A Accompagnement par les pairs/)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/initiatives/*')
    await page.context().close()
  })

  it('never leaves the focus under the bar at the foot of the comparison', async () => {
    const page = await openPage()
    await visit(page, '/comparaison')
    const hidden: string[] = []
    for (let stop = 0; stop < 120; stop++) {
      await page.keyboard.press('Tab')
      const words = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement
        const bar = document.querySelector('.atlas-territories__foot')
        if (!bar || bar.contains(element) || !element.closest('main')) return null
        const box = element.getBoundingClientRect()
        const isUnder = box.bottom > bar.getBoundingClientRect().top && box.top < bar.getBoundingClientRect().bottom
        return isUnder ? element.outerHTML.slice(0, 80) : null
      })
      if (words) hidden.push(words)
    }
    expect(hidden).toEqual([])
    await page.context().close()
  })

  it('shows where the focus is', async () => {
    const page = await openPage()
    await visit(page, '/')
    await tabTo(page, /^BUTTON Explorer/)
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)
    expect(outline).not.toBe('none')
    await page.context().close()
  })

  it('opens a menu, goes through it, closes it with Escape, and on leaving it', async () => {
    const page = await openPage()
    await visit(page, '/mentions-legales')
    const menu = page.getByRole('navigation').getByRole('link', { name: 'Glossaire' })
    await tabTo(page, /^BUTTON Comprendre/)
    await page.keyboard.press('Enter')
    await tabTo(page, /^A Définition/)
    expect(await menu.isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await focused(page)).toMatch(/^BUTTON Comprendre/)
    expect(
      await eventually(
        () => menu.isVisible(),
        (isVisible) => !isVisible,
      ),
    ).toBe(false)

    await page.keyboard.press('Enter')
    await tabTo(page, /^A Rémunération/)
    await page.keyboard.press('Tab')
    expect(
      await eventually(
        () => menu.isVisible(),
        (isVisible) => !isVisible,
      ),
    ).toBe(false)
    await page.context().close()
  })
})
