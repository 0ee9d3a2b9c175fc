import { collection, linked, type Linked, type Row, type SourceRow } from './collection'

/** One question put to one database: the method of the review. */
export interface LiteratureSearchRow extends Row {
  readonly slug: string
  readonly database: string
  readonly searchedOn: string | null
  readonly equation: string | null
  readonly hits: number | null
  readonly duplicates: number | null
  readonly screened: number | null
  readonly included: number | null
  readonly note: string | null
  readonly categories: readonly Linked[]
  readonly sources: readonly SourceRow[]
}

export const literatureSearches = collection<LiteratureSearchRow>('literature-search', {
  categories: linked,
  sources: true,
})
