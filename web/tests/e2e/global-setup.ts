import { administratorToken } from './administrator'
import { freePort, startCms, startSite, type RunningServer } from './servers'

declare global {
  var atlasServers: RunningServer[]
}

/**
 * One CMS on the shipped records and one site for all the end-to-end tests; or those that run already, when their
 * addresses are given (E2E_CMS_URL, E2E_SITE_URL, and E2E_MAIL_OUTBOX for the tests that read messages).
 */
export default async function globalSetup(): Promise<void> {
  globalThis.atlasServers = []
  if (!process.env.E2E_CMS_URL || !process.env.E2E_SITE_URL) await startServers()
  process.env.E2E_ADMIN_TOKEN = (await administratorToken(process.env.E2E_CMS_URL!)) ?? ''
}

async function startServers(): Promise<void> {
  const sitePort = await freePort()
  const cms = await startCms(sitePort)
  globalThis.atlasServers.push(cms)
  const site = await startSite(cms.url, sitePort)
  globalThis.atlasServers.push(site)
  process.env.E2E_CMS_URL = cms.url
  process.env.E2E_SITE_URL = site.url
  process.env.E2E_MAIL_OUTBOX = cms.mailOutbox
}
