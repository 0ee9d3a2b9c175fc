import type { Locator, Page } from 'playwright-core'

/** What a task costs the person who does it by hand: clicks, fields typed in, characters typed, milliseconds passed. */
export interface Effort {
  clicks: number
  fields: number
  characters: number
  readonly since: number
}

export const noEffort = (): Effort => ({ clicks: 0, fields: 0, characters: 0, since: Date.now() })

/** Hands that count what they do. */
export const handsOf = (effort: Effort) => ({
  async click(target: Locator, position?: { x: number; y: number }): Promise<void> {
    await target.click(position ? { position } : {})
    effort.clicks += 1
  },
  /** Clicks in a field and types, key by key, as searches expect. */
  async type(target: Locator, text: string): Promise<void> {
    await target.click()
    await target.pressSequentially(text)
    effort.clicks += 1
    effort.fields += 1
    effort.characters += text.length
  },
  /** Searches in a list that answers as one types, and takes the option that holds the words. */
  async pick(page: Page, target: Locator, search: string, words: string | RegExp): Promise<void> {
    await this.type(target, search)
    await this.click(page.getByRole('option', { name: words }).first())
  },
})
