import type { Core } from '@strapi/strapi'
import { dataFiles } from './data-files'
import { importRecords } from './import-records'
import { modelOf } from './model'
import { reportLine } from './report'

type State = 'started' | 'done'

const stateOf = (strapi: Core.Strapi) => strapi.store({ type: 'core', name: 'atlas', key: 'first_records' })

async function holdsRecords(strapi: Core.Strapi): Promise<boolean> {
  for (const { type } of dataFiles) {
    if ((await strapi.db.query(modelOf(strapi, type).uid).count()) > 0) return true
  }
  return false
}

/**
 * Loads the shipped records on an empty database, once in its life: what editors delete later stays deleted. A first
 * start that was interrupted is taken up again where it stopped.
 */
export async function seedWhenEmpty(strapi: Core.Strapi): Promise<void> {
  const store = stateOf(strapi)
  const state = (await store.get({})) as State | null
  if (state === 'done') return
  if (state === null && (await holdsRecords(strapi))) return store.set({ value: 'done' })
  await store.set({ value: 'started' })
  strapi.log.info('Base vide : chargement des fiches livrées…')
  const { refused } = await importRecords(strapi, { onFile: (report) => strapi.log.info(reportLine(report)) })
  for (const { file, recordId, problems } of refused) {
    strapi.log.error(`${file}, ${recordId} : ${problems.join(' ')}`)
  }
  if (refused.length === 0) await store.set({ value: 'done' })
}
