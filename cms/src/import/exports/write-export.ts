import type { Core } from '@strapi/strapi'
import { bibtexFile, risFile, type CslItem } from '@atlas/shared'
import { byteOrderMark, csvLines } from '../../spreadsheet/french-csv'
import { columnsOf, type Column } from '../columns'
import { publicationCsl } from '../literature/publication-csl'
import { componentsOf, modelOf, type Model } from '../model'
import type { Cell } from '../readers/table'
import type { ImportRecord } from '../record'
import type { ExportFormat } from './export-format'
import { exportedRecords, type ExportState } from './exported-records'
import { jsonRecord } from './json-record'
import { partCounts } from './part-counts'
import { tableCells } from './table-rows'
import { writeWorkbook } from './write-workbook'

export interface ExportRequest {
  /** The singular name of the type: `initiative`. */
  readonly type: string
  readonly format: ExportFormat
  readonly state: ExportState
  /** Adds the fields that never leave the CMS otherwise. */
  readonly withPrivate: boolean
}

/** What an export writes: pieces of text, or a whole workbook. */
export type ExportPieces = AsyncGenerator<string | Buffer>

async function exportColumns(strapi: Core.Strapi, model: Model, withPrivate: boolean): Promise<Column[]> {
  const counts = await partCounts(strapi, model)
  return columnsOf(model, componentsOf(strapi), (_locale, attribute) => counts.get(attribute) ?? 0, withPrivate)
}

/** French Excel expects decimal commas. */
const csvCell = (cell: Cell): string => (typeof cell === 'number' ? String(cell).replace('.', ',') : String(cell ?? ''))
const csvRows = (rows: readonly (readonly Cell[])[]): string =>
  csvLines(
    rows.map((row) => row.map(csvCell)),
    { quoted_match: /\s/ },
  )

async function* csvPieces(columns: readonly Column[], batches: AsyncIterable<ImportRecord[]>): ExportPieces {
  yield byteOrderMark + csvRows([columns.map(({ label }) => label)])
  for await (const records of batches) yield csvRows(records.map((record) => tableCells(record, columns)))
}

async function* workbookPieces(columns: readonly Column[], batches: AsyncIterable<ImportRecord[]>): ExportPieces {
  const rows: Cell[][] = []
  for await (const records of batches) rows.push(...records.map((record) => tableCells(record, columns)))
  yield await writeWorkbook(
    columns.map(({ label }) => label),
    rows,
  )
}

async function* listPieces(
  batches: AsyncIterable<ImportRecord[]>,
  written: (record: ImportRecord) => unknown,
): ExportPieces {
  let separator = '[\n'
  for await (const records of batches) {
    if (records.length === 0) continue
    yield separator + records.map((record) => JSON.stringify(written(record), null, 1)).join(',\n')
    separator = ',\n'
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n'
}

async function* referencePieces(
  batches: AsyncIterable<ImportRecord[]>,
  write: (items: readonly CslItem[]) => string,
): ExportPieces {
  for await (const records of batches) yield `${write(records.map(publicationCsl))}\n`
}

/** Writes all the records of a type in a format, piece by piece. */
export async function* exportPieces(
  strapi: Core.Strapi,
  { type, format, state, withPrivate }: ExportRequest,
): ExportPieces {
  const model = modelOf(strapi, type)
  const batches = exportedRecords(strapi, model, state)
  if (format === 'csv') yield* csvPieces(await exportColumns(strapi, model, withPrivate), batches)
  else if (format === 'xlsx') yield* workbookPieces(await exportColumns(strapi, model, withPrivate), batches)
  else if (format === 'json') yield* listPieces(batches, (record) => jsonRecord(model, record, withPrivate))
  else if (format === 'csl') yield* listPieces(batches, publicationCsl)
  else yield* referencePieces(batches, format === 'bibtex' ? bibtexFile : risFile)
}
