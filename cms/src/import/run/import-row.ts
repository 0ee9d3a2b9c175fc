import type { Assignment } from '../columns'
import type { FieldProblem } from '../field-problem'

/** One record of a file, wherever it was read. */
export interface ImportRow {
  /** Its line in the file, or its rank in a list, from 1. */
  readonly line: number
  readonly assignments: readonly Assignment[]
  /** What reading found wrong. */
  readonly problems?: readonly FieldProblem[]
}

/** A row whose entry is known, or will be new. */
export interface IdentifiedRow extends ImportRow {
  readonly recordId: string
  /** The entry that it updates; none for a new one. */
  readonly documentId?: string
  readonly problems: readonly FieldProblem[]
}

/** What becomes of a row. */
export type Outcome = 'created' | 'changed' | 'unchanged' | 'refused'

/** What became, or would become, of a row. */
export interface RowReport {
  readonly line: number
  readonly recordId: string
  readonly title: string
  readonly outcome: Outcome
  /** The labels of the fields that change. */
  readonly fields: readonly string[]
  readonly problems: readonly ReportedProblem[]
}

/** A problem with the label of its field. */
export interface ReportedProblem extends FieldProblem {
  readonly label: string
}

/** What became of a file. */
export interface ImportOutcome {
  readonly counts: Readonly<Record<Outcome, number>>
  readonly rows: readonly RowReport[]
  /** Whether anything was written. */
  readonly isWritten: boolean
  readonly durationMs: number
}
