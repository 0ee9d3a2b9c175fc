import { randomBytes } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './workspace.mts'

const envFile = path.join(root, 'cms', '.env')

const secret = () => randomBytes(32).toString('base64')

/** What the CMS needs to sign and encrypt; each is made once and never shown. */
const makers: Record<string, () => string> = {
  APP_KEYS: () => `${secret()},${secret()}`,
  ADMIN_JWT_SECRET: secret,
  API_TOKEN_SALT: secret,
  TRANSFER_TOKEN_SALT: secret,
  JWT_SECRET: secret,
  ENCRYPTION_KEY: secret,
}

/** Completes cms/.env (ignored by git, readable by its owner only) with the secrets that neither it nor the environment has. */
export function ensureSecrets(): void {
  const isNew = !existsSync(envFile)
  const known = isNew ? '' : readFileSync(envFile, 'utf8')
  const isMissing = (name: string) => !process.env[name] && !new RegExp(`^${name}=.`, 'm').test(known)
  const lines = Object.keys(makers)
    .filter(isMissing)
    .map((name) => `${name}=${makers[name]!()}\n`)
  if (lines.length === 0) return
  if (isNew) writeFileSync(envFile, lines.join(''), { mode: 0o600, flag: 'wx' })
  else appendFileSync(envFile, `${known.endsWith('\n') || known === '' ? '' : '\n'}${lines.join('')}`)
  console.log(`${isNew ? 'Made' : 'Completed'} cms/.env with fresh secrets`)
}

if (import.meta.main) ensureSecrets()
