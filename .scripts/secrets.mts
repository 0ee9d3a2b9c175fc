import { randomBytes } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './workspace.mts'

// ENV_PATH is where Strapi itself looks for its settings (a volume, in a container).
const envFile = process.env.ENV_PATH ?? path.join(root, 'cms', '.env')

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

/** Writes a random database password once, for the containers that share the volume it lies in. */
export function ensureDatabasePassword(file: string): void {
  if (existsSync(file)) return
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o644, flag: 'wx' })
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
  console.log(`${isNew ? 'Made' : 'Completed'} ${path.basename(path.dirname(envFile))}/.env with fresh secrets`)
}

if (import.meta.main) {
  const [databasePasswordFile] = process.argv.slice(2)
  if (databasePasswordFile) ensureDatabasePassword(databasePasswordFile)
  else ensureSecrets()
}
