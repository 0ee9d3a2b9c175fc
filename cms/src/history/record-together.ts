import type { Core } from '@strapi/strapi'
import { isSame } from './differences'
import { gathering, type Gathered, type Occasion } from './occasion'
import { recordedFields } from './recorded-fields'
import { recordRevisions } from './record-revision'
import type { Change } from './revision'
import { statesOf, type RecordState } from './snapshot'

/** Below the number of values that SQLite takes in one statement. */
const batchSize = 500

/** The state that tells a record in one language: its draft. */
const draftsOf = (states: readonly RecordState[]): RecordState[] => states.filter(({ isPublished }) => !isPublished)

function changesOfRecord(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  before: readonly RecordState[],
  after: readonly RecordState[],
): Change[] {
  const [old, young] = [draftsOf(before), draftsOf(after)]
  const locales = [...new Set([...old, ...young].map(({ locale }) => locale))]
  return locales.flatMap((locale) => {
    const from = old.find((state) => state.locale === locale)?.snapshot ?? null
    const state = young.find((candidate) => candidate.locale === locale)
    const to = state?.snapshot ?? null
    if (isSame(recordedFields(strapi, uid), from, to)) return []
    const action = to ? ('import' as const) : ('delete' as const)
    return [{ uid, documentId, locale, action, before: from, after: to, version: state?.updatedAt ?? null }]
  })
}

function byRecord(states: readonly RecordState[]): Map<string, RecordState[]> {
  const records = new Map<string, RecordState[]>()
  for (const state of states) records.set(state.documentId, [...(records.get(state.documentId) ?? []), state])
  return records
}

async function recordType(strapi: Core.Strapi, uid: string, touched: ReadonlyMap<string, readonly RecordState[]>) {
  const ids = [...touched.keys()]
  for (let start = 0; start < ids.length; start += batchSize) {
    const batch = ids.slice(start, start + batchSize)
    const states = byRecord(await statesOf(strapi, uid, batch))
    const changes = batch.flatMap((id) => changesOfRecord(strapi, uid, id, touched.get(id)!, states.get(id) ?? []))
    await recordRevisions(strapi, changes)
  }
}

/**
 * Loads many records as one work: each record it touches gets one line of history a language (action « import »), from
 * what it said before the work to what it says after, whatever the steps. To be called in a transaction.
 */
export async function recordTogether<Result>(
  strapi: Core.Strapi,
  what: Occasion,
  work: () => Promise<Result>,
): Promise<Result> {
  const gathered: Gathered = new Map()
  return gathering(what, gathered, async () => {
    const result = await work()
    for (const [uid, touched] of gathered) await recordType(strapi, uid, touched)
    return result
  })
}
