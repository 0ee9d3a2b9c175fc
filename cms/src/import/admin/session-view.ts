import type { Core } from '@strapi/strapi'
import type { Column } from '../columns'
import { componentsOf, modelOf } from '../model'
import { columnsFor } from '../source/source-columns'
import { sizeOf, type ImportSource } from '../source/import-source'
import type { ImportSession } from './import-session'

const SAMPLES = 3

/** A column of the file: its header, some of its cells, and the field that it goes to. */
interface FileColumn {
  readonly header: string
  readonly samples: readonly string[]
  readonly path: string | null
}

const clipped = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text)

function fileColumns(source: ImportSource, paths: readonly (string | null)[]): FileColumn[] {
  if (source.kind !== 'table') return []
  return source.headers.map((header, index) => ({
    header,
    samples: source.rows
      .map(({ cells }) => String(cells[index] ?? '').trim())
      .filter(Boolean)
      .slice(0, SAMPLES)
      .map(clipped),
    path: paths[index] ?? null,
  }))
}

const choice = ({ path, label }: Column) => ({ path, label })

/** How far an import is: what a screen asks again and again. Only numbers. */
export const progressOf = ({ state, done, total }: ImportSession) => ({ state, done, total })

/** An import as the admin's screen shows it. */
export function sessionView(strapi: Core.Strapi, session: ImportSession) {
  const { id, type, source, paths, isPublishing, outcome, message } = session
  const model = modelOf(strapi, type)
  const choices = source.kind === 'table' ? columnsFor(model, componentsOf(strapi), source.headers).map(choice) : []
  return {
    ...{ id, type, isPublishing, message: message ?? null, ...progressOf(session) },
    fileName: source.fileName,
    format: source.format,
    encoding: source.encoding ?? null,
    size: sizeOf(source),
    columns: fileColumns(source, paths),
    choices,
    counts: outcome?.counts ?? null,
    isWritten: outcome?.isWritten ?? false,
    durationMs: outcome?.durationMs ?? null,
  }
}
