import { refusalText } from '../atlas-api/refusal-text'

export type ImportState = 'ready' | 'checking' | 'checked' | 'writing' | 'done' | 'failed'
export type Outcome = 'created' | 'changed' | 'unchanged' | 'refused'

/** A type of records, and what the person may do with it. */
export interface TypeChoice {
  readonly type: string
  readonly label: string
  readonly mayImport: boolean
  readonly mayPublish: boolean
}

export interface FileColumn {
  readonly header: string
  readonly samples: readonly string[]
  readonly path: string | null
}

/** An import as the CMS tells it (cms/src/import/admin/session-view.ts). */
export interface ImportView {
  readonly id: string
  readonly type: string
  readonly fileName: string
  readonly format: string
  readonly encoding: string | null
  readonly size: number
  readonly columns: readonly FileColumn[]
  readonly choices: readonly { readonly path: string; readonly label: string }[]
  readonly isPublishing: boolean
  readonly state: ImportState
  readonly done: number
  readonly total: number
  readonly message: string | null
  readonly counts: Readonly<Record<Outcome, number>> | null
  readonly isWritten: boolean
  readonly durationMs: number | null
}

export interface RowReport {
  readonly line: number
  readonly recordId: string
  readonly title: string
  readonly outcome: Outcome
  readonly fields: readonly string[]
  readonly problems: readonly { readonly label: string; readonly message: string }[]
}

export interface RowPage {
  readonly total: number
  readonly pageSize: number
  readonly rows: readonly RowReport[]
}

/** Whether the CMS is at work on it. */
export const isRunning = ({ state }: Pick<ImportView, 'state'>): boolean => state === 'checking' || state === 'writing'

/** What went wrong with a file or its import. */
export const importRefusal = (error: unknown): string =>
  (error as { status?: number }).status === 413
    ? 'Le fichier est trop gros\u202f: 20\u00a0Mo au plus.'
    : refusalText(error)
