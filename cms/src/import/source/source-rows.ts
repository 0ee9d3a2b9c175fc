import type { Core } from '@strapi/strapi'
import { recordAssignments, rowAssignments, type Column } from '../columns'
import { askCrossref, type AskRegistry } from '../literature/crossref'
import { referenceRows, unknownDoi, type ReferenceFormat } from '../literature/reference-rows'
import { componentsOf, type Model } from '../model'
import { refuse } from '../readers/refused-file'
import type { ImportRow } from '../run/import-row'
import type { ImportSource } from './import-source'
import { columnsFor } from './source-columns'

/** The columns that an editor chose, or that were matched: each once. Throws a RefusedFile. */
function chosenColumns(
  strapi: Core.Strapi,
  model: Model,
  headers: readonly string[],
  paths: readonly (string | null)[],
): (Column | null)[] {
  const byPath = new Map(columnsFor(model, componentsOf(strapi), headers).map((column) => [column.path, column]))
  const chosen = headers.map((_, index) => (paths[index] ? (byPath.get(paths[index]!) ?? null) : null))
  const used = chosen.filter((column) => column !== null)
  if (used.length === 0) refuse('Aucune colonne du fichier ne correspond à un champ.')
  const twice = used.find((column, index) => used.indexOf(column) !== index)
  if (twice) refuse(`Deux colonnes du fichier vont dans le champ «\u00a0${twice.label}\u00a0».`)
  return chosen
}

async function doiRows(
  strapi: Core.Strapi,
  model: Model,
  dois: readonly string[],
  ask: AskRegistry,
): Promise<ImportRow[]> {
  const rows: ImportRow[] = []
  for (const [index, doi] of dois.entries()) {
    const reference = await ask(doi)
    if (!reference) rows.push(unknownDoi(doi, index + 1))
    else
      rows.push(...(await referenceRows(strapi, model, [reference], 'doi')).map((row) => ({ ...row, line: index + 1 })))
  }
  return rows
}

/**
 * The rows of a file that was read. `paths` are the fields that the columns of a table go to, in order; null leaves a
 * column out. Throws a RefusedFile.
 */
export async function sourceRows(
  strapi: Core.Strapi,
  model: Model,
  source: ImportSource,
  paths: readonly (string | null)[],
  ask: AskRegistry = askCrossref,
): Promise<ImportRow[]> {
  if (source.kind === 'table') {
    const columns = chosenColumns(strapi, model, source.headers, paths)
    return source.rows.map((row) => ({ line: row.line, assignments: rowAssignments(row, columns) }))
  }
  if (source.kind === 'references')
    return referenceRows(strapi, model, source.references, source.format as ReferenceFormat)
  if (source.kind === 'dois') return doiRows(strapi, model, source.dois, ask)
  return source.records.map((record, index) => ({ line: index + 1, assignments: recordAssignments(model, record) }))
}
