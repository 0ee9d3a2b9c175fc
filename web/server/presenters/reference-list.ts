import { publicationType, readStatus, type LocaleCode, type PublicationReferenceFragment } from '@atlas/shared'
import { filled, known } from './known'
import { authorLine, containerLine, readingAddress } from './publication-words'

/** A publication as a list of references shows it. */
export interface ReferenceView {
  readonly slug: string
  /** `Pomey M.-P., Flora L. et al.`; empty when no author is known. */
  readonly authors: string
  readonly year: number | null
  readonly title: string
  /** Language of the title. */
  readonly lang: string | null
  /** `Santé publique, 27 (HS), p. 41-50`; empty when unknown. */
  readonly container: string
  readonly url: string | null
  readonly type: string | null
  readonly readStatus: string | null
}

type Publication = PublicationReferenceFragment

const MAX_AUTHORS = 3

/** The publications of a record, in its order. */
export function referenceList(publications: readonly (Publication | null)[], locale: LocaleCode): ReferenceView[] {
  return known(publications).map((publication) => {
    const { slug, title, type, readStatus: read, language, issuedYear } = publication
    return {
      slug: slug ?? '',
      authors: authorLine(known(publication.authors), publication.hasMoreAuthors, MAX_AUTHORS),
      year: issuedYear,
      title: filled(title) ?? '',
      lang: language === locale ? null : language,
      container: containerLine(publication),
      url: readingAddress(publication),
      type: type && publicationType.label(type, locale),
      readStatus: read && readStatus.label(read, locale),
    }
  })
}
