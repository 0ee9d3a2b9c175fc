import { collection, linked, type Linked, type Row, type SourceRow } from './collection'

export interface AuthorRow {
  readonly id: number
  readonly family: string | null
  readonly given: string | null
  readonly literal: string | null
}

/** A reference, scientific or not; `title` is in its own language, `abstract` in the row's. */
export interface PublicationRow extends Row {
  readonly slug: string
  readonly title: string
  readonly type: string | null
  readonly language: string | null
  readonly isScientific: boolean | null
  readonly authors: readonly AuthorRow[]
  readonly hasMoreAuthors: boolean | null
  readonly issuedYear: number | null
  readonly isCopy: boolean | null
  readonly containerTitle: string | null
  readonly publisher: string | null
  readonly volume: string | null
  readonly issue: string | null
  readonly pages: string | null
  readonly doi: string | null
  readonly url: string | null
  readonly abstract: string | null
  readonly scale: string | null
  readonly readStatus: string | null
  readonly screeningStatus: string | null
  readonly confidence: string | null
  readonly collectedOn: string | null
  readonly verifiedOn: string | null
  readonly verificationPeriod: string | null
  readonly createdAt: string | Date
  readonly categories: readonly Linked[]
  /** The logged search that found it. */
  readonly literatureSearch: Linked | null
  readonly sources: readonly SourceRow[]
}

export const publications = collection<PublicationRow>('publication', {
  authors: true,
  categories: linked,
  literatureSearch: linked,
  sources: true,
})
