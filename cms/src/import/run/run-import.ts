import type { Core } from '@strapi/strapi'
import { raiseContentVersion } from '../../read-model/content-version'
import { bulkWriter, type EntryToWrite, type Transaction } from '../bulk'
import { chronicleOf } from '../chronicle'
import { writeComputedColumns } from '../computed-columns'
import { modelOf } from '../model'
import { rowProblems } from './check-row'
import { importContext, type ImportContext, type ImportRequest } from './context'
import { withGlossary } from './glossary-context'
import { identifyRows } from './identify-rows'
import type { IdentifiedRow, ImportOutcome, ImportRow, RowReport } from './import-row'
import { planRows } from './plan-rows'
import { rowReport } from './row-report'

const BATCH = 200

/** Thrown to take everything back: something is refused, or nothing was to be written. */
class TakenBack extends Error {
  readonly reports: readonly RowReport[]
  constructor(reports: readonly RowReport[]) {
    super('The import is taken back')
    this.reports = reports
  }
}

/** Lets the server answer others: SQLite's driver does not wait, it works. */
const breathe = () => new Promise((resolve) => setImmediate(resolve))

async function processRows(
  context: ImportContext,
  rows: readonly IdentifiedRow[],
  write: ((entries: readonly EntryToWrite[]) => Promise<void>) | null,
  onProgress: ImportRequest['onProgress'],
): Promise<RowReport[]> {
  const reports: RowReport[] = []
  let isRefused = false
  for (let start = 0; start < rows.length; start += BATCH) {
    const planned = await planRows(context, rows.slice(start, start + BATCH))
    const looked = planned.map((plan) => rowReport(context, plan, rowProblems(context, plan)))
    reports.push(...looked)
    isRefused ||= looked.some(({ outcome }) => outcome === 'refused')
    if (write && !isRefused) await write(planned.flatMap(({ entry }) => entry ?? []))
    onProgress?.(Math.min(start + BATCH, rows.length), rows.length)
    await breathe()
  }
  return reports
}

function outcomeOf(rows: readonly RowReport[], isWritten: boolean, startedAt: number): ImportOutcome {
  const counts = { created: 0, changed: 0, unchanged: 0, refused: 0 }
  for (const { outcome } of rows) counts[outcome] += 1
  return { counts, rows, isWritten, durationMs: Date.now() - startedAt }
}

/** Whether a report keeps what was written: nothing is refused, and something changes. */
const isKept = (reports: readonly RowReport[]): boolean =>
  reports.every(({ outcome }) => outcome !== 'refused') && reports.some(({ outcome }) => outcome !== 'unchanged')

async function writeAll(
  context: ImportContext,
  trx: Transaction,
  rows: readonly IdentifiedRow[],
  { userId, onProgress, isPublishing }: ImportRequest,
): Promise<RowReport[]> {
  const { strapi, model, targets } = context
  // First of all: on PostgreSQL, this row makes two imports take turns.
  if (isPublishing) await raiseContentVersion(strapi)
  const writer = bulkWriter(strapi, trx, model, targets, { now: new Date(), ...(userId ? { userId } : {}) })
  const chronicle = chronicleOf(strapi, model)
  const write = (entries: readonly EntryToWrite[]) => chronicle.around(entries, () => writer.write(entries))
  const reports = await processRows(context, rows, write, onProgress)
  if (!isKept(reports)) throw new TakenBack(reports)
  await writer.finish()
  await writeComputedColumns(strapi, model)
  await chronicle.finish()
  return reports
}

/**
 * Loads rows of a type: all of them, or none and the reasons, row by row, in one transaction. Looks only, and writes
 * nothing, unless asked to write. A file that changes nothing leaves no trace, in the content version either.
 */
export async function runImport(
  strapi: Core.Strapi,
  request: ImportRequest,
  given: readonly ImportRow[],
): Promise<ImportOutcome> {
  const startedAt = Date.now()
  const prepare = async () => {
    const rows = await identifyRows(strapi, modelOf(strapi, request.type), given)
    const context = await importContext(strapi, request, new Set(rows.map((row) => row.recordId)))
    return { rows, context: await withGlossary(context, rows) }
  }
  if (!request.isWriting) {
    const { rows, context } = await prepare()
    return outcomeOf(await processRows(context, rows, null, request.onProgress), false, startedAt)
  }
  try {
    const reports = await strapi.db.transaction(async ({ trx }) => {
      const { rows, context } = await prepare()
      return writeAll(context, trx, rows, request)
    })
    return outcomeOf(reports as RowReport[], true, startedAt)
  } catch (error) {
    if (error instanceof TakenBack) return outcomeOf(error.reports, false, startedAt)
    throw error
  }
}
