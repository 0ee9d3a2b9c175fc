import type { Core } from '@strapi/strapi'
import type { Model } from '../model'
import type { ImportRecord } from '../record'
import { storedEntries, type StoredEntry } from '../stored-records'

/** Which version leaves: the one being edited, or what the public reads. */
export type ExportState = 'draft' | 'published'

const BATCH = 200

/** The entries to export, in the order of their creation. */
async function documentIds(strapi: Core.Strapi, { uid }: Model, state: ExportState): Promise<string[]> {
  const rows = (await strapi.db.query(uid).findMany({
    select: ['documentId'],
    where: { recordId: { $notNull: true }, publishedAt: state === 'published' ? { $notNull: true } : { $null: true } },
    orderBy: { id: 'asc' },
  })) as { documentId: string }[]
  return [...new Set(rows.map(({ documentId }) => documentId))]
}

const versionOf = (entry: StoredEntry, state: ExportState): ImportRecord | null => entry[state]

/** Reads the records of a type, some hundreds at a time: an export of any size takes the same memory. */
export async function* exportedRecords(
  strapi: Core.Strapi,
  model: Model,
  state: ExportState,
): AsyncGenerator<ImportRecord[]> {
  const ids = await documentIds(strapi, model, state)
  for (let start = 0; start < ids.length; start += BATCH) {
    const entries = await storedEntries(strapi, model, ids.slice(start, start + BATCH))
    yield entries.map((entry) => versionOf(entry, state)).filter((record) => record !== null)
  }
}
