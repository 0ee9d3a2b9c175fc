/**
 * What a first visit to each page of a running site downloads, after gzip, and how many nodes it builds:
 *   npm run bench:weight -w web -- http://localhost:3000
 * Counters, not times: the same on every machine. Hosts other than the site are refused.
 */
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium, type Page } from 'playwright-core'

const site = process.argv[2] ?? 'http://localhost:3000'
const repository = path.resolve(import.meta.dirname, '../..')
const executablePath = execFileSync(
  process.execPath,
  [path.join(repository, '.scripts/ensure-chromium.mts'), '--print'],
  { encoding: 'utf8' },
)

interface Weight {
  readonly kilobytes: Record<string, number>
  readonly requests: number
  readonly nodes: number
}

async function weigh(page: Page, address: string): Promise<Weight> {
  const bytes: Record<string, number> = {}
  let requests = 0
  const pending: Promise<void>[] = []
  page.on('response', (response) => {
    if (!response.url().startsWith(site)) return
    requests += 1
    const type = response.request().resourceType()
    pending.push(
      response.body().then(
        (body) => void (bytes[type] = (bytes[type] ?? 0) + (type === 'font' ? body.length : gzipSync(body).length)),
        () => undefined,
      ),
    )
  })
  await page.goto(site + address, { waitUntil: 'networkidle' })
  await Promise.all(pending)
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length)
  const kilobytes = Object.fromEntries(Object.entries(bytes).map(([type, size]) => [type, Math.round(size / 100) / 10]))
  return { kilobytes, requests, nodes }
}

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
const addresses = [
  ...['/', '/initiatives', '/carte', '/acteurs', '/initiatives/universite-des-patients-sorbonne'],
  ...[
    '/typologie',
    '/comparaison',
    '/comparaison?territory=ile-de-france&territory=quebec',
    '/remuneration',
    '/leviers',
  ],
  ...['/litterature', '/litterature/ars-idf-aac-2024', '/methode', '/glossaire', '/definition'],
]
for (const address of addresses) {
  const context = await browser.newContext()
  await context.route(
    (url) => !url.href.startsWith(site),
    (route) => route.abort(),
  )
  const { kilobytes, requests, nodes } = await weigh(await context.newPage(), address)
  const sizes = Object.entries(kilobytes).map(([type, size]) => `${type} ${size} kB`)
  console.log(`${address}  ${sizes.join('  ')}  requests ${requests}  nodes ${nodes}`)
  await context.close()
}
await browser.close()
