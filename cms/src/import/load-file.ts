import type { Core, UID } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { recordTogether } from '../history'
import { readTargets, type Transaction } from './bulk'
import { checkFile } from './check-file'
import { createRecords, type TargetsByType } from './create-records'
import type { DataFileName, DataFileType } from './data-files'
import { documentIdsOf, type DocumentIds } from './known-records'
import { linksOf, modelOf, type Model } from './model'
import type { ImportRecord } from './record'
import type { FileReport, Refusal } from './report'
import { linkEntry, overwriteEntry } from './write-record'

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

/** Puts the entries of records back as the file has them; a refusal takes all of them back. */
async function overwriteRecords(
  strapi: Core.Strapi,
  model: Model,
  records: readonly ImportRecord[],
  known: Known,
  onProgress: (done: number) => void,
): Promise<void> {
  const refused: Refusal[] = []
  const ids = known.get(model.uid)!
  for (const [index, record] of records.entries()) {
    await keepRefusal(record.recordId, refused, () =>
      overwriteEntry(strapi, model, record, ids.get(record.recordId)!, known),
    )
    onProgress(index + 1)
  }
  if (refused.length > 0) throw new FileRefused(refused)
  for (const record of records) {
    await keepRefusal(record.recordId, refused, () =>
      linkEntry(strapi, model, record, ids.get(record.recordId)!, known),
    )
  }
  if (refused.length > 0) throw new FileRefused(refused)
}

interface Work {
  readonly created: readonly ImportRecord[]
  readonly overwritten: readonly ImportRecord[]
  readonly known: Known
  readonly targets: TargetsByType
  /** Named as author in the history when nobody is signed in. */
  readonly source?: string
}

/** New entries are written straight to the tables; those that are there pass by the Document Service. */
async function writeFile(
  strapi: Core.Strapi,
  model: Model,
  { created, overwritten, known, targets, source }: Work,
  onProgress: LoadOptions['onProgress'],
): Promise<void> {
  const total = created.length + overwritten.length
  const write = async (trx: Transaction) => {
    await createRecords(strapi, trx, model, created, targets, (done) => onProgress?.(done, total))
    if (overwritten.length === 0) return
    const own = await documentIdsOf(strapi, [model.uid])
    await overwriteRecords(strapi, model, overwritten, new Map([...known, ...own]), (done) =>
      onProgress?.(created.length + done, total),
    )
  }
  await strapi.db.transaction(({ trx }) => recordTogether(strapi, { source }, () => write(trx)))
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
  const types = [model.uid, ...linksOf(model).map(({ target }) => target)]
  const known = await documentIdsOf(strapi, types)
  const targets = await readTargets(strapi, types)
  const { records, refused } = await checkFile(strapi, model, content, known, targets)
  const isThere = ({ recordId }: ImportRecord) => known.get(model.uid)!.has(recordId)
  const created = records.filter((record) => !isThere(record))
  const existing = records.length - created.length
  const report = (counts: Partial<FileReport>): FileReport => ({
    ...{ file: file.name, created: 0, unchanged: 0, overwritten: 0, refused: [] },
    ...counts,
    durationMs: Date.now() - startedAt,
  })
  if (refused.length > 0) return report({ refused })
  const overwritten = isOverwriting ? records.filter(isThere) : []
  try {
    await writeFile(strapi, model, { created, overwritten, known, targets, source }, onProgress)
  } catch (error) {
    if (error instanceof FileRefused) return report({ refused: error.refused })
    throw error
  }
  const kept = isOverwriting ? { overwritten: existing } : { unchanged: existing }
  return report({ created: created.length, ...kept })
}
