import type {
  ActiveFilter,
  FacetFragment,
  InitiativeSearchQuery,
  LocaleCode,
  TypologyAxisFragment,
} from '@atlas/shared'
import { initiativeCards, type InitiativeCard } from './initiative-card'

/** A filter that, once dropped, gives results again. */
export interface DropSuggestion {
  readonly filter: ActiveFilter
  readonly total: number
}

/** The filters that give results once dropped, the most fruitful first. */
export const fruitful = (suggestions: readonly DropSuggestion[]): DropSuggestion[] =>
  suggestions.filter(({ total }) => total > 0).toSorted((a, b) => b.total - a.total)

/** A page of the directory. */
export interface InitiativeList {
  readonly axisCodes: readonly string[]
  readonly total: number
  readonly page: number
  readonly pageCount: number
  readonly cards: readonly InitiativeCard[]
  readonly facets: readonly FacetFragment[]
  /** Name of the actor that the filter `actor` designates. */
  readonly actorName: string | null
  /** When nothing is found: the filters worth dropping, the most fruitful first. */
  readonly suggestions: readonly DropSuggestion[]
}

/** What the directory shows of a search. */
export function initiativeList(
  { initiativeSearch: found }: InitiativeSearchQuery,
  axes: readonly TypologyAxisFragment[],
  locale: LocaleCode,
  extra: Pick<InitiativeList, 'actorName' | 'suggestions'>,
): InitiativeList {
  return {
    axisCodes: axes.map(({ code }) => code),
    total: found.total,
    page: found.page,
    pageCount: found.pageCount,
    cards: initiativeCards(found.items, axes, locale),
    facets: found.facets,
    actorName: extra.actorName,
    suggestions: fruitful(extra.suggestions),
  }
}
