import {
  publicationType,
  readStatus,
  scientific,
  type CitationStyle,
  type LocaleCode,
  type PublicationCardFragment,
  type ReadStatus,
} from '@atlas/shared'
import { cslItem } from '../citation/csl-item'
import { formattedCitation, type CitationRun } from '../citation/formatted-citation'
import { authorLine, containerLine, readingAddress } from './publication-words'
import { said, type Said } from './said'

/** A publication as lists show it. */
export interface PublicationCard {
  readonly slug: string
  readonly title: string
  /** Language of the title, when it is not the page's. */
  readonly lang: string | null
  /** `Pomey M-P, Flora L et al.`; empty when no author is known. */
  readonly authors: string
  readonly year: number | null
  /** `Santé publique, 27 (HS), p. 41-50`; empty when unknown. */
  readonly container: string
  readonly type: string | null
  /** Scientific or grey literature, in words. */
  readonly nature: string | null
  readonly read: { readonly code: ReadStatus; readonly label: string } | null
  readonly isCopy: boolean
  readonly abstract: Said | null
  readonly doi: string | null
  /** Where to read it. */
  readonly address: string | null
  readonly initiativeCount: number
  readonly factorCount: number
  /** The reference in the style asked for; null when none is. */
  readonly citation: readonly CitationRun[] | null
}

const MAX_AUTHORS = 6

/** Scientific or grey literature, in words; null when the record does not say. */
export const natureWords = ({ isScientific }: PublicationCardFragment, locale: LocaleCode): string | null =>
  isScientific === null ? null : scientific.label(isScientific ? 'yes' : 'no', locale)

/** How much of it was read, in words. */
export const readWords = (
  { readStatus: read }: PublicationCardFragment,
  locale: LocaleCode,
): PublicationCard['read'] => (readStatus.has(read) ? { code: read, label: readStatus.label(read, locale) } : null)

/** A publication found, its reference written in a style when one is asked for. */
export function publicationCard(
  found: PublicationCardFragment,
  locale: LocaleCode,
  style: CitationStyle | null,
): PublicationCard {
  const { slug, title, type, language, issuedYear, isCopy, doi, initiativeCount, factorCount } = found
  return {
    ...{ slug, title, isCopy, doi, initiativeCount, factorCount },
    lang: language === locale ? null : language,
    authors: authorLine(found.authors, found.hasMoreAuthors, MAX_AUTHORS),
    year: issuedYear,
    container: containerLine(found),
    type: publicationType.has(type) ? publicationType.label(type, locale) : null,
    nature: natureWords(found, locale),
    read: readWords(found, locale),
    abstract: said(found.abstract, found.abstractLanguage, locale),
    address: readingAddress(found),
    citation: style && formattedCitation(cslItem(found, locale), style, locale),
  }
}
