/**
 * SQL statements that each page of the site costs the CMS, on the shipped records: `npm run bench:sql -w cms`.
 * The built CMS runs in this process, so that its database driver's own events are counted; the built site runs beside.
 * First visit: the site has kept nothing. Second: the same page again, within one content version.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import type * as Strapi from '@strapi/strapi'

const cmsFolder = path.resolve(import.meta.dirname, '..')
const siteFolder = path.resolve(cmsFolder, '../web')
const folder = mkdtempSync(path.join(os.tmpdir(), 'atlas-sql-'))

const addresses = [
  '/',
  '/carte',
  '/initiatives',
  '/initiatives?engagement_level=partnership&department=93',
  '/initiatives/universite-des-patients-sorbonne',
  '/acteurs',
  '/acteurs/sorbonne-universite',
  '/typologie',
  '/comparaison',
  '/comparaison?territory=ile-de-france&territory=quebec',
  '/remuneration',
  '/leviers',
  '/litterature',
  '/litterature/ars-idf-aac-2024',
  '/methode',
  '/glossaire',
  '/definition',
]

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}

Object.assign(process.env, {
  NODE_ENV: 'production',
  ENV_PATH: path.join(folder, '.env'),
  DATABASE_CLIENT: 'sqlite',
  DATABASE_FILENAME: path.join(folder, 'atlas.db'),
  HOST: '127.0.0.1',
  CMS_PORT: String(await freePort()),
})
const { ensureSecrets } = await import('../../.scripts/secrets.mts')
ensureSecrets()
process.chdir(cmsFolder)

// Strapi's ES modules do not load in Node; its CommonJS build does.
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi') as typeof Strapi
const strapi = await createStrapi({ appDir: cmsFolder, distDir: path.join(cmsFolder, 'dist') }).start()
strapi.log.level = 'error'

let statements = 0
strapi.db.connection.on('query', () => (statements += 1))

const sitePort = await freePort()
const site = spawn(process.execPath, ['.output/server/index.mjs'], {
  cwd: siteFolder,
  env: {
    ...process.env,
    PORT: String(sitePort),
    NITRO_PORT: String(sitePort),
    NUXT_CMS_URL: `http://127.0.0.1:${process.env.CMS_PORT}`,
  },
  stdio: 'inherit',
})
const visit = (address: string) => fetch(`http://127.0.0.1:${sitePort}${address}`).then((response) => response.text())
const isUp = () =>
  visit('/mentions-legales').then(
    () => true,
    () => false,
  )
while (!(await isUp())) await new Promise((resolve) => setTimeout(resolve, 200))

async function cost(address: string): Promise<number> {
  const before = statements
  await visit(address)
  return statements - before
}

// The read model is built once a content version: its cost stands apart from the pages'.
console.log(`read model (first question after a change)  ${await cost('/carte?q=zz')} statements`)
for (const address of addresses) console.log(`${address}  first ${await cost(address)}  again ${await cost(address)}`)

site.kill('SIGTERM')
await strapi.destroy()
rmSync(folder, { recursive: true, force: true })
process.exit(0)
