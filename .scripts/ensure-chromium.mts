import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { root } from './workspace.mts'

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

function onPath(name: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => existsSync(file))
}

/** The Chromium to test with: CHROMIUM_PATH, else Playwright's own, else the system's. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH
  if (named) return existsSync(named) ? named : undefined
  const own = chromium.executablePath()
  return own && existsSync(own) ? own : systemNames.map(onPath).find(Boolean)
}

function tryPlaywrightDownload(): boolean {
  const cli = path.join(root, 'node_modules/playwright-core/cli.js')
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' }
  const run = spawnSync(process.execPath, [cli, 'install', 'chromium'], { env, stdio: 'ignore', timeout: 240_000 })
  return run.status === 0 && Boolean(findChromium())
}

const isDebian = () => existsSync('/etc/debian_version') && Boolean(onPath('apt-get'))
const isRoot = () => process.getuid?.() === 0

function tryDebianPackage(): boolean {
  if (!isDebian() || !isRoot()) return false
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args: string[]) => execFileSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
  apt('update', '-qq')
  // Debian's builds of old releases follow the current Chromium; Ubuntu's package is an empty shell that needs snap.
  if (readFileSync('/etc/os-release', 'utf8').includes('ID=ubuntu')) return false
  apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation')
  return Boolean(findChromium())
}

if (import.meta.main) {
  if (process.env.CHROMIUM_PATH && !findChromium()) {
    console.error(`CHROMIUM_PATH names no file: ${process.env.CHROMIUM_PATH}`)
    process.exit(1)
  }
  if (!findChromium()) {
    console.log('No Chromium found for the browser tests: installing one …')
    if (!tryPlaywrightDownload() && !tryDebianPackage()) {
      console.error(
        'No Chromium for the browser tests, and none could be installed. Type one of:\n' +
          '  npx playwright-core install --with-deps chromium     (downloads one)\n' +
          '  sudo apt-get install chromium                        (Debian)\n' +
          '  CHROMIUM_PATH=/path/to/chromium npm test             (one you have)',
      )
      process.exit(1)
    }
  }
  // For the tests' own use: which browser it is.
  if (process.argv.includes('--print')) process.stdout.write(findChromium() ?? '')
}
