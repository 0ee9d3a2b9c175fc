import { Readable } from 'node:stream'
import type { Core } from '@strapi/strapi'
import { guardFormula } from '../spreadsheet/formula-guard'
import { byteOrderMark, csvLines } from '../spreadsheet/french-csv'
import { differences } from './differences'
import { momentWords } from './field-words'
import type { RecordedField } from './recorded-field'
import { revisionUid, type Revision } from './revision'
import { lineOf } from './revision-lines'

const batchSize = 200
const headings = ['Date', 'Type', 'Fiche', 'Identifiant', 'Langue', 'Action', 'Auteur', 'Message', 'Différences']

/** Rows as French spreadsheets open them; a cell that would be read as a formula begins with an apostrophe. */
export const csvRows = (rows: readonly (readonly (string | null)[])[]): string =>
  csvLines(rows.map((row) => row.map((cell) => cell && guardFormula(cell))))

function cellsOf(strapi: Core.Strapi, revision: Revision, fields: readonly RecordedField[]): (string | null)[] {
  const { at, typeLabel, title, recordKey, locale, actionLabel, author, message } = lineOf(strapi, revision)
  const told = differences(fields, revision.before, revision.after)
  const lines = told.map(({ label, before, after }) => `${label}\u00A0: ${before} → ${after}`)
  return [momentWords(at), typeLabel, title, recordKey, locale, actionLabel, author, message, lines.join('\n')]
}

async function* csvPieces(
  strapi: Core.Strapi,
  where: Readonly<Record<string, unknown>>,
  fieldsOf: (uid: string) => readonly RecordedField[],
): AsyncGenerator<string> {
  yield byteOrderMark + csvRows([headings])
  let below: number | null = null
  for (;;) {
    const page: Readonly<Record<string, unknown>> = below === null ? where : { $and: [where, { id: { $lt: below } }] }
    const query = { where: page, orderBy: { id: 'desc' }, limit: batchSize }
    const revisions = (await strapi.db.query(revisionUid).findMany(query)) as Revision[]
    if (revisions.length === 0) return
    yield csvRows(revisions.map((revision) => cellsOf(strapi, revision, fieldsOf(revision.recordType))))
    below = revisions.at(-1)!.id
  }
}

/** The lines of history that match, as CSV, a batch at a time: memory does not grow with their number. */
export const historyCsv = (
  strapi: Core.Strapi,
  where: Readonly<Record<string, unknown>>,
  fieldsOf: (uid: string) => readonly RecordedField[],
): Readable => Readable.from(csvPieces(strapi, where, fieldsOf))
