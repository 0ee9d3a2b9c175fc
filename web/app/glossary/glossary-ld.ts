import { links, type SiteLink } from '../links'
import type { LetterView, TermView } from './glossary-view'

type Address = (link: SiteLink) => string

const termLd = ({ slug, label, lang, acronyms, synonyms, definition }: TermView, set: string, address: Address) => ({
  '@type': 'DefinedTerm',
  '@id': address(links.term(slug)),
  name: label,
  inLanguage: lang ?? undefined,
  termCode: acronyms[0],
  alternateName: synonyms.length > 0 ? synonyms : undefined,
  description: definition?.text,
  inDefinedTermSet: set,
})

/** The glossary as schema.org describes a set of terms. */
export function glossaryLd(
  letters: readonly LetterView[],
  texts: { readonly name: string; readonly description: string },
  address: Address,
): object {
  const set = address(links.glossary())
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': set,
    ...texts,
    license: 'https://spdx.org/licenses/etalab-2.0',
    hasDefinedTerm: letters.flatMap(({ terms }) => terms.map((term) => termLd(term, set, address))),
  }
}
