import type { LocaleCode } from '../vocabularies/locale'

/** A person (family, given) or an organisation (literal). */
export interface PublicationAuthor {
  readonly family: string | null
  readonly given: string | null
  readonly literal: string | null
}

/** One published reference, as the read model holds it and every list, count and file reads it. */
export interface PublicationItem {
  readonly documentId: string
  readonly slug: string
  /** In the language of the publication. */
  readonly title: string
  /** Language of the publication (BCP 47); null where unknown, as below. */
  readonly language: string | null
  readonly type: string | null
  readonly isScientific: boolean | null
  readonly authors: readonly PublicationAuthor[]
  /** Whether the source says « et al. » after those authors. */
  readonly hasMoreAuthors: boolean
  readonly issuedYear: number | null
  /** Whether what was read is a copy kept elsewhere than at the publisher's. */
  readonly isCopy: boolean
  readonly containerTitle: string | null
  readonly publisher: string | null
  readonly volume: string | null
  readonly issue: string | null
  readonly pages: string | null
  /** Without https://doi.org/. */
  readonly doi: string | null
  readonly url: string | null
  /** The day (ISO 8601) when `url` was read; null when no source says so. */
  readonly accessedOn: string | null
  /** What the atlas keeps of it, in its own words: not the publisher's abstract. */
  readonly abstract: string | null
  /** Language of that text. */
  readonly abstractLanguage: LocaleCode
  readonly readStatus: string | null
  readonly screeningStatus: string | null
  readonly confidence: string | null
  /** ISO 8601 dates. */
  readonly collectedOn: string | null
  readonly verifiedOn: string | null
  readonly verificationPeriod: string | null
  /** Axis code → category codes. */
  readonly categories: Readonly<Record<string, readonly string[]>>
  /** Published initiatives and factors that cite it. */
  readonly initiativeCount: number
  readonly factorCount: number
}
