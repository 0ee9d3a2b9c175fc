import type { PublicationItem } from '../read-model/publication-item'
import type { SearchDocument } from './search-index'

/**
 * What the search reads of a publication; `categoryLabels` are the labels of its categories, `otherAbstract` what the
 * atlas says of it in the other language.
 */
export function publicationSearchDocument(
  item: PublicationItem,
  categoryLabels: string,
  otherAbstract: string | null,
): SearchDocument {
  const names = item.authors.map(({ family, given, literal }) => literal ?? `${family ?? ''} ${given ?? ''}`)
  const { containerTitle, publisher, issuedYear, doi } = item
  return {
    id: item.documentId,
    title: item.title,
    actors: names.join(' '),
    categories: categoryLabels,
    summary: [containerTitle, publisher].filter(Boolean).join(' '),
    rest: [item.abstract, otherAbstract, issuedYear, doi].filter(Boolean).join('\n'),
  }
}
