import type { PublicationCardFragment } from '@atlas/shared'
import { filled } from './known'
import { webAddress } from './source-list'

type MaybeText = string | null | undefined
type Author = { readonly family: MaybeText; readonly given: MaybeText; readonly literal: MaybeText }

/** The names of authors in the order of the source: `Pomey M-P`, `Haute Autorité de Santé`. */
export const authorNames = (authors: readonly Author[]): string[] =>
  authors
    .map(({ family, given, literal }) => filled(literal) ?? [family, given].map(filled).filter(Boolean).join(' '))
    .filter((name) => name !== '')

/** `Pomey M-P, Flora L et al.`: the first `max` names, and whether there are more; empty when none is known. */
export function authorLine(authors: readonly Author[], hasMoreAuthors: boolean | null, max: number): string {
  const names = authorNames(authors)
  const isCut = names.length > max || (hasMoreAuthors === true && names.length > 0)
  return names.slice(0, max).join(', ') + (isCut ? ' et al.' : '')
}

type Container = Pick<PublicationCardFragment, 'containerTitle' | 'publisher' | 'volume' | 'issue' | 'pages'>

/** `Santé publique, 27 (HS), p. 41-50`; empty when unknown. */
export function containerLine({ containerTitle, publisher, volume, issue, pages }: Container): string {
  const number = [filled(volume), filled(issue) && `(${issue})`].filter(Boolean).join(' ')
  return [filled(containerTitle) ?? filled(publisher), number, filled(pages) && `p. ${pages}`]
    .filter(Boolean)
    .join(', ')
}

/** Where a publication can be read: by its DOI, else at its address. */
export const readingAddress = ({ doi, url }: Pick<PublicationCardFragment, 'doi' | 'url'>): string | null =>
  doi ? `https://doi.org/${doi}` : webAddress(url)
