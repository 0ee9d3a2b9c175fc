import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { AddressInfo } from 'node:net'
import type { Core } from '@strapi/strapi'

const cmsFolder = path.resolve(__dirname, '..', '..')
const secret = () => randomBytes(16).toString('base64')

/** A CMS of its own for the tests, on an empty database. */
export interface RunningCms {
  readonly strapi: Core.Strapi
  /** http://127.0.0.1:port */
  readonly url: string
  stop(): Promise<void>
}

function settings(folder: string): Record<string, string> {
  return {
    NODE_ENV: 'test',
    STRAPI_TELEMETRY_DISABLED: 'true',
    HOST: '127.0.0.1',
    CMS_PORT: '0',
    CORS_ORIGINS: 'https://atlas.example',
    APP_KEYS: `${secret()},${secret()}`,
    ADMIN_JWT_SECRET: secret(),
    API_TOKEN_SALT: secret(),
    TRANSFER_TOKEN_SALT: secret(),
    JWT_SECRET: secret(),
    ENCRYPTION_KEY: secret(),
    DATABASE_CLIENT: process.env.DATABASE_CLIENT ?? 'sqlite',
    DATABASE_FILENAME: path.join(folder, 'test.db'),
    MAIL_OUTBOX: path.join(folder, 'mail.jsonl'),
    SHIPPED_RECORDS: 'skip',
  }
}

/** Starts the compiled CMS in this process, on SQLite in a temporary folder or on the PostgreSQL that the environment names. */
export async function startCms(): Promise<RunningCms> {
  const folder = mkdtempSync(path.join(tmpdir(), 'atlas-cms-test-'))
  Object.assign(process.env, settings(folder))
  const { createStrapi } = await import('@strapi/strapi')
  const strapi = createStrapi({
    appDir: cmsFolder,
    distDir: path.join(cmsFolder, 'dist'),
    autoReload: false,
    serveAdminPanel: false,
  })
  strapi.log.level = 'error'
  await strapi.load()
  strapi.server.mount()
  const { httpServer } = strapi.server
  // Long preparations between two requests: the client must not reuse a connection that the server is closing.
  httpServer.keepAliveTimeout = 600_000
  await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', () => resolve()))
  return {
    strapi,
    url: `http://127.0.0.1:${(httpServer.address() as AddressInfo).port}`,
    async stop() {
      await strapi.server.destroy()
      await strapi.destroy()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
