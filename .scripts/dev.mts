import path from 'node:path'
import { buildAll } from './build.mts'
import { portSetting, requireFreePorts } from './ports.mts'
import { superviseServices, waitFor } from './processes.mts'
import { ensureSecrets } from './secrets.mts'
import { root } from './workspace.mts'

const FIRST_START_LIMIT_S = 300

/** The same as `npm start`, with reloading: Strapi's and Nuxt's development servers, and shared rebuilt as it changes. */
async function main(): Promise<void> {
  const cms = portSetting('CMS_PORT', 1337)
  const web = portSetting('WEB_PORT', 3000)
  await requireFreePorts([cms, web])
  await buildAll(['shared'])
  ensureSecrets()

  const services = superviseServices()
  const fail = async (error: Error): Promise<never> => {
    console.error(error.message)
    return services.stopAll(1)
  }

  services.start({ name: 'shared', args: ['scripts/build.mts', '--watch'], cwd: path.join(root, 'shared') })
  services.start({
    name: 'cms',
    args: [path.join(root, 'node_modules/@strapi/strapi/bin/strapi.js'), 'develop'],
    cwd: path.join(root, 'cms'),
    env: {
      NODE_ENV: 'development',
      CMS_PORT: String(cms.port),
      CORS_ORIGINS: `http://localhost:${web.port}`,
      SITE_URL: `http://localhost:${web.port}`,
    },
  })
  await waitFor(`http://127.0.0.1:${cms.port}/_health`, FIRST_START_LIMIT_S).catch(fail)
  services.start({
    name: 'site',
    args: [path.join(root, 'node_modules/nuxt/bin/nuxt.mjs'), 'dev', '--port', String(web.port)],
    cwd: path.join(root, 'web'),
    env: {
      NODE_ENV: 'development',
      NUXT_CMS_URL: `http://127.0.0.1:${cms.port}`,
      NUXT_PUBLIC_SITE_URL: `http://localhost:${web.port}`,
    },
  })
  console.log(`Site http://localhost:${web.port}   CMS http://localhost:${cms.port}/admin   Ctrl-C stops all.`)
}

await main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
