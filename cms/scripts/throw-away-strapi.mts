/** Starts the CMS for one task, on an empty SQLite database in a temporary folder, with secrets of its own and no port. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createRequire } from 'node:module'
import type * as Strapi from '@strapi/strapi'

// Strapi's own ES modules do not load in Node as they are: its CommonJS build does.
const { createStrapi }: typeof Strapi = createRequire(import.meta.url)('@strapi/strapi')
const cmsFolder = path.resolve(import.meta.dirname, '..')
const secret = () => randomBytes(16).toString('base64')

const settings = (folder: string) => ({
  NODE_ENV: 'production',
  STRAPI_TELEMETRY_DISABLED: 'true',
  SHIPPED_RECORDS: 'skip',
  DATABASE_CLIENT: 'sqlite',
  DATABASE_FILENAME: path.join(folder, 'data.db'),
  APP_KEYS: `${secret()},${secret()}`,
  API_TOKEN_SALT: secret(),
  ADMIN_JWT_SECRET: secret(),
  TRANSFER_TOKEN_SALT: secret(),
  JWT_SECRET: secret(),
  ENCRYPTION_KEY: secret(),
})

/** The CMS loaded from dist/ (`npm run compile` first), and how to stop it and forget its data. */
export async function startThrowAway(): Promise<{ strapi: Strapi.Core.Strapi; stop: () => Promise<void> }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'atlas-cms-'))
  Object.assign(process.env, settings(folder))
  const strapi = createStrapi({ appDir: cmsFolder, distDir: path.join(cmsFolder, 'dist'), serveAdminPanel: false })
  strapi.log.level = 'error'
  await strapi.load()
  return {
    strapi,
    async stop() {
      await strapi.destroy()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
