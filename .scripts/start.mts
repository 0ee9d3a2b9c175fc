import path from 'node:path'
import { buildAll } from './build.mts'
import { portSetting, requireFreePorts } from './ports.mts'
import { superviseServices, waitFor } from './processes.mts'
import { ensureSecrets } from './secrets.mts'
import { root } from './workspace.mts'

const FIRST_START_LIMIT_S = 300

/** A new database makes Strapi tell its own migrations at length. */
const isNews = (line: string) => !/migrat|discard-drafts/i.test(line) || /error|warn/i.test(line)

/** Builds what is not built, then runs the CMS and the site together until Ctrl-C. */
async function main(): Promise<void> {
  const startedAt = Date.now()
  const cms = portSetting('CMS_PORT', 1337)
  const web = portSetting('WEB_PORT', 3000)
  await requireFreePorts([cms, web])
  await buildAll()
  ensureSecrets()

  const cmsUrl = `http://localhost:${cms.port}`
  const webUrl = `http://localhost:${web.port}`
  const services = superviseServices()
  const fail = async (error: Error): Promise<never> => {
    console.error(error.message)
    return services.stopAll(1)
  }

  services.start({
    name: 'cms',
    args: [path.join(root, 'node_modules/@strapi/strapi/bin/strapi.js'), 'start'],
    cwd: path.join(root, 'cms'),
    env: {
      NODE_ENV: 'production',
      CMS_PORT: String(cms.port),
      CORS_ORIGINS: process.env.CORS_ORIGINS ?? webUrl,
      SITE_URL: process.env.SITE_URL ?? webUrl,
    },
    shows: isNews,
  })
  await waitFor(`http://127.0.0.1:${cms.port}/_health`, FIRST_START_LIMIT_S).catch(fail)

  services.start({
    name: 'site',
    args: ['.output/server/index.mjs'],
    cwd: path.join(root, 'web'),
    env: {
      NODE_ENV: 'production',
      PORT: String(web.port),
      NITRO_PORT: String(web.port),
      NUXT_CMS_URL: `http://127.0.0.1:${cms.port}`,
      NUXT_PUBLIC_SITE_URL: process.env.NUXT_PUBLIC_SITE_URL ?? webUrl,
    },
  })
  await waitFor(`http://127.0.0.1:${web.port}/`, 60).catch(fail)

  console.log(`
Ready in ${((Date.now() - startedAt) / 1000).toFixed(0)} s.
  Site      ${webUrl}
  CMS       ${cmsUrl}/admin   (the first visit there makes the first administrator)
  GraphQL   ${cmsUrl}/graphql
Ctrl-C stops both.
`)
}

await main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
