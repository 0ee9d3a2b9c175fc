/**
 * Makes one account a role, to try the admin as each of them: passwords are random and printed once.
 *
 *     npm run users:demo
 *
 * Run again, it changes the passwords of these accounts. The CMS may be running or not.
 */
import { createRequire } from 'node:module'
import path from 'node:path'
import { ensureSecrets } from '../../.scripts/secrets.mts'
import type * as Strapi from '@strapi/strapi'
import type * as Demo from '../src/access/demo/demo-users'

// Before Strapi is loaded: it reads its settings as it loads.
ensureSecrets()

// Strapi's own ES modules do not load in Node as they are: its CommonJS build does, and so does the compiled CMS.
const require = createRequire(import.meta.url)
const { createStrapi }: typeof Strapi = require('@strapi/strapi')
const { makeDemoUsers }: typeof Demo = require('../dist/src/access/demo/demo-users')

const cmsFolder = path.resolve(import.meta.dirname, '..')

async function make(): Promise<Demo.DemoUser[]> {
  process.env.SHIPPED_RECORDS = 'skip'
  const strapi = createStrapi({ appDir: cmsFolder, distDir: path.join(cmsFolder, 'dist'), serveAdminPanel: false })
  strapi.log.level = 'error'
  await strapi.load()
  try {
    return await makeDemoUsers(strapi)
  } finally {
    await strapi.destroy()
  }
}

function print(users: readonly Demo.DemoUser[]): void {
  for (const { role, email, password, isNew, organisation } of users) {
    const notes = [
      isNew ? 'compte créé' : 'compte déjà là, mot de passe changé',
      organisation && `membre de « ${organisation} »`,
    ]
    console.log(`${role.padEnd(20)} ${email.padEnd(34)} ${password}   (${notes.filter(Boolean).join(', ')})`)
  }
  console.log('\nCes mots de passe ne sont gardés nulle part : relancez la commande pour en avoir d’autres.')
}

try {
  print(await make())
  process.exit(0)
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
