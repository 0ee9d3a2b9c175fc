import { collection, type Row, type SourceRow } from './collection'

export interface ComparisonRow {
  readonly id: number
  readonly author: string | null
  readonly quotedText: string | null
  readonly difference: string | null
  readonly title: string | null
  readonly url: string | null
  readonly accessedOn: string | null
}

/** A version of the definition of partnership for the region. */
export interface DefinitionRow extends Row {
  readonly slug: string
  readonly version: string
  readonly state: string | null
  readonly adoptedOn: string | null
  readonly text: string | null
  readonly note: string | null
  readonly comparisons: readonly ComparisonRow[]
  readonly sources: readonly SourceRow[]
}

export const definitions = collection<DefinitionRow>('definition', { comparisons: true, sources: true })
