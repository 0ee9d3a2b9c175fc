import type { PublicationItem } from '../../read-model/publication-item'
import type { SearchMatches } from '../../search/search-index'
import type { LocaleCode } from '../../vocabularies/locale'
import { sortByKey, type SortKey } from '../sort-by-key'
import type { LiteratureSort } from './literature-state'

/**
 * Orders publications without changing the list given: relevance and year put the best and the newest first, title and
 * first author go from A to Z; `isDescending` turns each round. Unknown values come last both ways; equals follow their
 * title. `relevance` without matches is `year`.
 */
export function sortPublications(
  items: readonly PublicationItem[],
  sort: LiteratureSort,
  isDescending: boolean,
  matches: SearchMatches | null,
  locale: LocaleCode,
): PublicationItem[] {
  const actual = sort === 'relevance' && matches === null ? 'year' : sort
  const isBestFirst = actual === 'relevance' || actual === 'year'
  return sortByKey(items, (item) => sortKey(item, actual, matches), isDescending !== isBestFirst, locale)
}

function sortKey(item: PublicationItem, sort: LiteratureSort, matches: SearchMatches | null): SortKey {
  if (sort === 'relevance') return matches?.get(item.documentId) ?? null
  if (sort === 'year') return item.issuedYear
  if (sort === 'title') return item.title
  const [first] = item.authors
  return first?.literal ?? first?.family ?? null
}
