import type { Core, UID } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { recordTogether } from '../history'
import { checkFile } from './check-file'
import type { DataFileName, DataFileType } from './data-files'
import { documentIdsOf, type DocumentIds } from './known-records'
import { linksOf, modelOf, type Model } from './model'
import type { ImportRecord } from './record'
import type { FileReport, Refusal } from './report'
import { createEntry, linkEntry, overwriteEntry } from './write-record'

export interface LoadOptions {
  /** Puts the entries that are already there back as the file has them; they are left alone otherwise. */
  readonly isOverwriting?: boolean
  /** Named in the history when nobody is signed in. */
  readonly source?: string
  /** Called after each record: how many are done, of how many. */
  readonly onProgress?: (done: number, total: number) => void
}

type Known = Map<UID.ContentType, DocumentIds>

/** Thrown to take a whole file back. */
class FileRefused extends Error {
  readonly refused: readonly Refusal[]
  constructor(refused: readonly Refusal[]) {
    super('The file is refused')
    this.refused = refused
  }
}

/** The sentences of a refusal by Strapi or by the publication rules. */
function sentences(error: Error): string[] {
  const { errors: found } = ((error as { details?: unknown }).details ?? {}) as {
    errors?: { path?: string[]; message: string }[]
  }
  if (!found?.length) return error.message.split('\n')
  return found.map(({ path, message }) => (path?.length ? `${path.join('.')} : ${message}` : message))
}

/** Runs a write; a refusal is kept, what else goes wrong (the database, a bug) is thrown on. */
async function keepRefusal(recordId: string, refused: Refusal[], write: () => Promise<unknown>): Promise<void> {
  try {
    await write()
  } catch (error) {
    if (!(error instanceof errors.ApplicationError))
      throw new Error(`${recordId}: ${(error as Error).message}`, { cause: error })
    refused.push({ recordId, problems: sentences(error) })
  }
}

async function writeRecords(
  strapi: Core.Strapi,
  model: Model,
  records: readonly ImportRecord[],
  known: Known,
  onProgress: LoadOptions['onProgress'],
): Promise<void> {
  const refused: Refusal[] = []
  const ids = new Map(known.get(model.uid))
  const withNew: Known = new Map([...known, [model.uid, ids]])
  for (const [index, record] of records.entries()) {
    const existing = ids.get(record.recordId)
    await keepRefusal(record.recordId, refused, async () => {
      if (existing) await overwriteEntry(strapi, model, record, existing, withNew)
      else ids.set(record.recordId, await createEntry(strapi, model, record, withNew))
    })
    onProgress?.(index + 1, records.length)
  }
  if (refused.length > 0) throw new FileRefused(refused)
  for (const record of records) {
    await keepRefusal(record.recordId, refused, () =>
      linkEntry(strapi, model, record, ids.get(record.recordId)!, withNew),
    )
  }
  if (refused.length > 0) throw new FileRefused(refused)
}

/** Loads the records of one file in one transaction: all of them, or none and the reasons, record by record. */
export async function loadFile(
  strapi: Core.Strapi,
  file: { readonly name: DataFileName; readonly type: DataFileType },
  content: unknown,
  { isOverwriting = false, source = 'Import', onProgress }: LoadOptions = {},
): Promise<FileReport> {
  const startedAt = Date.now()
  const model = modelOf(strapi, file.type)
  const known = await documentIdsOf(strapi, [model.uid, ...linksOf(model).map(({ target }) => target)])
  const { records, refused } = await checkFile(strapi, model, content, known)
  const existing = records.filter(({ recordId }) => known.get(model.uid)!.has(recordId)).length
  const report = (counts: Partial<FileReport>): FileReport => ({
    ...{ file: file.name, created: 0, unchanged: 0, overwritten: 0, refused: [] },
    ...counts,
    durationMs: Date.now() - startedAt,
  })
  if (refused.length > 0) return report({ refused })
  const wanted = isOverwriting ? records : records.filter(({ recordId }) => !known.get(model.uid)!.has(recordId))
  try {
    const write = () => writeRecords(strapi, model, wanted, known, onProgress)
    await strapi.db.transaction(() => recordTogether(strapi, { source }, write))
  } catch (error) {
    if (error instanceof FileRefused) return report({ refused: error.refused })
    throw error
  }
  const kept = isOverwriting ? { overwritten: existing } : { unchanged: existing }
  return report({ created: records.length - existing, ...kept })
}
