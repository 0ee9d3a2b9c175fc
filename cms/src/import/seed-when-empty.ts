import type { Core } from '@strapi/strapi'
import { dataFiles } from './data-files'
import { importRecords } from './import-records'
import { modelOf } from './model'
import { reportLine, type ImportReport } from './report'

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
 * start that was interrupted is taken up again where it stopped. Gives the report, or null when there was nothing to do.
 */
export async function seedWhenEmpty(strapi: Core.Strapi): Promise<ImportReport | null> {
  const store = stateOf(strapi)
  const state = (await store.get({})) as State | null
  if (state === 'done') return null
  if (state === null && (await holdsRecords(strapi))) {
    await store.set({ value: 'done' })
    return null
  }
  await store.set({ value: 'started' })
  strapi.log.info('Base vide : chargement des fiches livrées…')
  const report = await importRecords(strapi, {
    source: 'Chargement initial',
    onFile: (file) => strapi.log.info(reportLine(file)),
  })
  for (const { file, recordId, problems } of report.refused) {
    strapi.log.error(`${file}, ${recordId} : ${problems.join(' ')}`)
  }
  if (report.refused.length === 0) await store.set({ value: 'done' })
  return report
}
