import type { Core } from '@strapi/strapi'
import { defaultLocale } from '@atlas/shared'
import { raiseContentVersion } from '../read-model/content-version'
import { bulkWriter, newDocumentId, type EntryToWrite, type TargetRows, type Transaction } from './bulk'
import { chronicleOf } from './chronicle'
import { writeComputedColumns } from './computed-columns'
import type { Model } from './model'
import type { ImportRecord } from './record'

const BATCH = 200

export type TargetsByType = ReadonlyMap<Model['uid'], TargetRows>

/** A new entry, published in the languages that it speaks. Its address is its stable id, if the record gives none. */
function newEntry(model: Model, record: ImportRecord): EntryToWrite {
  const slug = 'slug' in model.attributes && !record.slug ? { slug: record.recordId } : {}
  return {
    documentId: newDocumentId(),
    // What no person wrote is « collected », as the review says of what the Document Service creates.
    record: { ...('reviewState' in model.attributes ? { reviewState: 'collected' } : {}), ...record, ...slug },
    existing: [],
    publishedLocales: new Set([defaultLocale, ...Object.keys(record.translations ?? {})]),
  }
}

/**
 * Creates and publishes the entries of checked records in the transaction that is open, and raises the content version
 * once.
 */
export async function createRecords(
  strapi: Core.Strapi,
  trx: Transaction,
  model: Model,
  records: readonly ImportRecord[],
  targets: TargetsByType,
  onProgress?: (done: number) => void,
): Promise<void> {
  if (records.length === 0) return
  await raiseContentVersion(strapi)
  const writer = bulkWriter(strapi, trx, model, targets, { now: new Date() })
  const chronicle = chronicleOf(strapi, model)
  for (let start = 0; start < records.length; start += BATCH) {
    const batch = records.slice(start, start + BATCH)
    const entries = batch.map((record) => newEntry(model, record))
    await chronicle.around(entries, () => writer.write(entries))
    onProgress?.(start + batch.length)
  }
  await writer.finish()
  await writeComputedColumns(strapi, model)
  await chronicle.finish()
}
