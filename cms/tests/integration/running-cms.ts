import type { Core } from '@strapi/strapi'
import { apiOf, type Api } from '../harness/api'
import { layFoundation, type Foundation } from '../harness/entries'
import { startCms, type RunningCms } from '../harness/start-cms'

let running: (RunningCms & { foundation: Foundation; api: Api }) | undefined

/** Starts the one CMS that all the suites share. */
export async function start(): Promise<void> {
  const cms = await startCms()
  // A CMS left running would keep Jest from ending.
  const foundation = await layFoundation(cms.strapi).catch(async (error: Error) => {
    await cms.stop()
    throw error
  })
  running = { ...cms, foundation, api: apiOf(cms) }
}

export async function stop(): Promise<void> {
  await running?.stop()
  running = undefined
}

/** The CMS of the suites; to be asked for inside a test. */
export function cms(): { strapi: Core.Strapi; url: string; foundation: Foundation; api: Api } {
  if (!running) throw new Error('The CMS is not started')
  return running
}
