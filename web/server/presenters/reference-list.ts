import { publicationType, readStatus, type LocaleCode, type PublicationReferenceFragment } from '@atlas/shared'
import { filled, known } from './known'
import { webAddress } from './source-list'

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

function authorsOf({ authors, hasMoreAuthors }: Publication): string {
  const names = known(authors)
    .map(({ family, given, literal }) => filled(literal) ?? [family, given].map(filled).filter(Boolean).join(' '))
    .filter((name) => name !== '')
  const isCut = names.length > MAX_AUTHORS || (hasMoreAuthors === true && names.length > 0)
  return names.slice(0, MAX_AUTHORS).join(', ') + (isCut ? ' et al.' : '')
}

function containerOf({ containerTitle, publisher, volume, issue, pages }: Publication): string {
  const number = [filled(volume), filled(issue) && `(${issue})`].filter(Boolean).join(' ')
  return [filled(containerTitle) ?? filled(publisher), number, filled(pages) && `p. ${pages}`]
    .filter(Boolean)
    .join(', ')
}

/** The publications of a record, in its order. */
export function referenceList(publications: readonly (Publication | null)[], locale: LocaleCode): ReferenceView[] {
  return known(publications).map((publication) => {
    const { slug, title, doi, url, type, readStatus: read, language, issuedYear } = publication
    return {
      slug: slug ?? '',
      authors: authorsOf(publication),
      year: issuedYear,
      title: filled(title) ?? '',
      lang: language === locale ? null : language,
      container: containerOf(publication),
      url: doi ? `https://doi.org/${doi}` : webAddress(url),
      type: type && publicationType.label(type, locale),
      readStatus: read && readStatus.label(read, locale),
    }
  })
}
