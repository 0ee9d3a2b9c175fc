import type { Browser, Page } from 'playwright-core'
import { cmsUrl, desk } from './browser'

export interface Credentials {
  readonly email: string
  readonly password: string
}

/**
 * Signs in to the real admin through its own form and waits for its home; the page is in a context of its own, to be
 * closed by the caller (`page.context().close()`). Throws what the form says when it refuses.
 */
export async function openAdmin(
  browser: Browser,
  { email, password }: Credentials,
  viewport: { width: number; height: number } = desk,
): Promise<Page> {
  const context = await browser.newContext({ baseURL: cmsUrl(), viewport, locale: 'fr-FR' })
  const page = await context.newPage()
  await page.goto('/admin/auth/login', { waitUntil: 'load' })
  await page.locator('input[name="email"]').fill(email)
  await page.locator('input[name="password"]').fill(password)
  await page.locator('button[type="submit"]').click()
  const refusal = page.locator('#global-form-error')
  await page.locator('nav a[href*="/content-manager"]').or(refusal).first().waitFor()
  if (await refusal.isVisible()) throw new Error(`The admin refused ${email}: ${await refusal.innerText()}`)
  return page
}
