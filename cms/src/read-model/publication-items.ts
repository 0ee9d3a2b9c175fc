import type { LocaleCode, PublicationItem } from '@atlas/shared'
import type { AuthorRow, PublicationRow } from './collections/publications'
import { categoryCodes } from './category-codes'
import type { Taxonomy } from './taxonomy'
import { translate, type Translated } from './translated'

/** How many published records cite a publication (by documentId). */
export interface CitationCounts {
  initiatives(documentId: string): number
  factors(documentId: string): number
}

const authorOf = ({ family, given, literal }: AuthorRow) => ({ family, given, literal })

/** The day when the address of a publication was read, as its sources say. */
const accessedOn = ({ url, sources }: PublicationRow): string | null =>
  (url && sources.find((source) => source.url === url)?.accessedOn) || null

function itemOf(
  { reference: row, texts, language }: Translated<PublicationRow>,
  taxonomy: Taxonomy,
  counts: CitationCounts,
): PublicationItem {
  const { documentId, slug, title, type, isScientific, issuedYear, containerTitle, publisher } = row
  const { volume, issue, pages, doi, url, readStatus, screeningStatus, confidence } = row
  const { collectedOn, verifiedOn, verificationPeriod } = row
  return {
    ...{ documentId, slug, title, type, isScientific, issuedYear, containerTitle, publisher },
    ...{ volume, issue, pages, doi, url, readStatus, screeningStatus, confidence },
    ...{ collectedOn, verifiedOn, verificationPeriod },
    language: row.language,
    authors: row.authors.map(authorOf),
    hasMoreAuthors: row.hasMoreAuthors ?? false,
    isCopy: row.isCopy ?? false,
    accessedOn: accessedOn(row),
    abstract: texts.abstract,
    abstractLanguage: language,
    categories: categoryCodes(row.categories, taxonomy),
    initiativeCount: counts.initiatives(documentId),
    factorCount: counts.factors(documentId),
  }
}

/** The published publications, with what the atlas says of each in a language. */
export const publicationItems = (
  rows: readonly PublicationRow[],
  locale: LocaleCode,
  taxonomy: Taxonomy,
  counts: CitationCounts,
): PublicationItem[] => translate(rows, locale).map((translated) => itemOf(translated, taxonomy, counts))
