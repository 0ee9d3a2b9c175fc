import type { ImportFormat } from '../readers/file-format'
import type { TableRow } from '../readers/table'
import type { RawReference } from '../literature/csl-values'

interface SourceFile {
  readonly fileName: string
  readonly format: ImportFormat
  /** The encoding that a text was found in. */
  readonly encoding?: string
}

/** A file that was read: a table whose columns are still to be matched, records, or references. */
export type ImportSource = SourceFile &
  (
    | { readonly kind: 'table'; readonly headers: readonly string[]; readonly rows: readonly TableRow[] }
    | { readonly kind: 'records'; readonly records: readonly Readonly<Record<string, unknown>>[] }
    | { readonly kind: 'references'; readonly references: readonly RawReference[] }
    | { readonly kind: 'dois'; readonly dois: readonly string[] }
  )

/** How many records a source holds. */
export function sizeOf(source: ImportSource): number {
  if (source.kind === 'table') return source.rows.length
  if (source.kind === 'records') return source.records.length
  return source.kind === 'references' ? source.references.length : source.dois.length
}
