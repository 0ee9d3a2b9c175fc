/**
 * Lighthouse (mobile) of the main pages of a running site:
 *   npm run bench:lighthouse -w web -- http://localhost:3000
 * Runs each page RUNS times and prints the median score of each category. Lighthouse comes through npx, not the lock file.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const LIGHTHOUSE = 'lighthouse@13.5.0'
const RUNS = 3
const pages = ['/', '/initiatives', '/carte']
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

type Scores = Record<(typeof categories)[number], number>

const site = process.argv[2] ?? 'http://localhost:3000'
const repository = path.resolve(import.meta.dirname, '../..')
const chromium = execFileSync(process.execPath, [path.join(repository, '.scripts/ensure-chromium.mts'), '--print'], {
  encoding: 'utf8',
})
const folder = mkdtempSync(path.join(os.tmpdir(), 'atlas-lighthouse-'))

function measure(address: string, run: number): Scores | null {
  const file = path.join(folder, `${run}.json`)
  const flags = '--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage'
  const args = ['--yes', LIGHTHOUSE, site + address, '--quiet', '--output=json', `--output-path=${file}`, flags]
  const { status } = spawnSync('npx', args, { env: { ...process.env, CHROME_PATH: chromium }, stdio: 'inherit' })
  if (status !== 0) return null
  const report = JSON.parse(readFileSync(file, 'utf8')) as { categories: Record<string, { score: number | null }> }
  const score = (category: string) => Math.round((report.categories[category]?.score ?? 0) * 100)
  return Object.fromEntries(categories.map((category) => [category, score(category)])) as Scores
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]

for (const address of pages) {
  const runs = Array.from({ length: RUNS }, (_, run) => measure(address, run)).filter((scores) => scores !== null)
  const line = categories.map((category) => `${category} ${median(runs.map((scores) => scores[category])) ?? 'failed'}`)
  console.log(`${address}  ${line.join('  ')}  (median of ${runs.length})`)
}
rmSync(folder, { recursive: true, force: true })
