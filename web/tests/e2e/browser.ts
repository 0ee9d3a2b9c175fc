import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

const repository = path.resolve(__dirname, '../../..')

export const siteUrl = () => process.env.E2E_SITE_URL!
export const cmsUrl = () => process.env.E2E_CMS_URL!

export const phone = { width: 375, height: 812 }
export const tablet = { width: 768, height: 1024 }
export const desk = { width: 1440, height: 900 }

let browser: Browser | undefined

/** The Chromium that `npm run browser` finds or installs. */
async function launch(): Promise<Browser> {
  const script = path.join(repository, '.scripts/ensure-chromium.mts')
  const executablePath = execFileSync(process.execPath, [script, '--print'], { encoding: 'utf8' }).trim()
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
}

/** The one browser of a test file, launched when first asked for. */
export async function theBrowser(): Promise<Browser> {
  return (browser ??= await launch())
}

export async function closeBrowser(): Promise<void> {
  await browser?.close()
  browser = undefined
}

/** Hosts other than the site that the page asked for anything. */
const otherHosts = new WeakMap<Page, string[]>()
export const hostsAsked = (page: Page): readonly string[] => otherHosts.get(page) ?? []

/** Errors the page threw or the console showed. */
const pageErrors = new WeakMap<Page, string[]>()
export const errorsOf = (page: Page): readonly string[] => pageErrors.get(page) ?? []

/** A fresh page; the base map's tiles are refused, as on a machine without network. */
export async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await (
    await theBrowser()
  ).newContext({ baseURL: siteUrl(), viewport: desk, locale: 'fr-FR', ...options })
  const page = await context.newPage()
  const hosts: string[] = []
  const errors: string[] = []
  otherHosts.set(page, hosts)
  pageErrors.set(page, errors)
  await context.route(
    (url) => url.origin !== siteUrl() && url.protocol.startsWith('http'),
    (route) => {
      hosts.push(new URL(route.request().url()).hostname)
      return route.abort('internetdisconnected')
    },
  )
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    const isOwn = !/net::ERR_INTERNET_DISCONNECTED|Failed to load resource/.test(message.text())
    if (message.type() === 'error' && isOwn) errors.push(message.text())
  })
  return page
}

/** Goes to an address and waits until Vue has taken over the page. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' })
  await page.waitForFunction(() =>
    Boolean((document.querySelector('#__nuxt') as { __vue_app__?: unknown } | null)?.__vue_app__),
  )
  await page.waitForLoadState('networkidle')
}

const SETTLE_LIMIT_MS = 10_000

/**
 * Reads a value again and again until it is what is expected: the address changes before the answer is there. Gives the
 * last value read, so that a failure says what it was.
 */
export async function eventually<Value>(
  read: () => Promise<Value>,
  expected: (value: Value) => boolean,
): Promise<Value> {
  const deadline = Date.now() + SETTLE_LIMIT_MS
  let value = await read()
  while (!expected(value) && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    value = await read()
  }
  return value
}

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

export interface Violation {
  readonly rule: string
  readonly nodes: readonly string[]
}

/** What axe finds wrong in the page, rule by rule. */
export async function violations(page: Page): Promise<Violation[]> {
  await page.evaluate(axeSource)
  return page.evaluate(async () => {
    const axe = (window as unknown as { axe: { run(options: object): Promise<{ violations: AxeRule[] }> } }).axe
    interface AxeRule {
      id: string
      nodes: { html: string }[]
    }
    const result = await axe.run({ resultTypes: ['violations'] })
    return result.violations.map(({ id, nodes }) => ({ rule: id, nodes: nodes.map(({ html }) => html.slice(0, 200)) }))
  })
}
