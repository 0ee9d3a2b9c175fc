import type { CitationStyle, FacetFragment, LocaleCode, PublicationSearchQuery } from '@atlas/shared'
import { fruitful, type DropSuggestion } from './initiative-list'
import { publicationCard, type PublicationCard } from './publication-card'

/** A page of the literature. */
export interface LiteratureList {
  readonly axisCodes: readonly string[]
  readonly total: number
  readonly page: number
  readonly pageCount: number
  readonly cards: readonly PublicationCard[]
  readonly facets: readonly FacetFragment[]
  /** When nothing is found: the filters worth dropping, the most fruitful first. */
  readonly suggestions: readonly DropSuggestion[]
}

/** What the literature shows of a search. */
export const literatureList = (
  { publicationSearch: found }: PublicationSearchQuery,
  locale: LocaleCode,
  style: CitationStyle | null,
  extra: Pick<LiteratureList, 'axisCodes' | 'suggestions'>,
): LiteratureList => ({
  axisCodes: extra.axisCodes,
  total: found.total,
  page: found.page,
  pageCount: found.pageCount,
  cards: found.items.map((item) => publicationCard(item, locale, style)),
  facets: found.facets,
  suggestions: fruitful(extra.suggestions),
})
