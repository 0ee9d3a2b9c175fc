import type { ActorCardFragment, ActorSearchQuery, FacetFragment, LocaleCode } from '@atlas/shared'
import { distinctAcronym } from './actor-link'
import { placeWords } from './place-words'
import { freshnessOf, type FreshnessView } from './trust'
import { writtenDate, type WrittenDate } from './written-date'

/** An actor as lists show it. */
export interface ActorCard {
  readonly slug: string
  readonly name: string
  readonly acronym: string | null
  readonly type: string | null
  readonly place: string | null
  readonly initiativeCount: number
  readonly freshness: FreshnessView
  readonly fresh: { readonly isVerified: boolean; readonly date: WrittenDate } | null
}

export interface ActorList {
  readonly total: number
  readonly page: number
  readonly pageCount: number
  readonly cards: readonly ActorCard[]
  readonly facets: readonly FacetFragment[]
}

/** When an actor was verified, else collected. */
function freshOf({ verifiedOn, collectedOn }: ActorCardFragment, locale: LocaleCode): ActorCard['fresh'] {
  const date = writtenDate(verifiedOn ?? collectedOn, locale)
  return date && { isVerified: verifiedOn !== null, date }
}

/** A page of the directory of actors, as of a day (ISO 8601). */
export function actorList({ actorSearch: found }: ActorSearchQuery, locale: LocaleCode, today: string): ActorList {
  return {
    total: found.total,
    page: found.page,
    pageCount: found.pageCount,
    cards: found.items.map((item) => ({
      slug: item.slug,
      name: item.name,
      acronym: distinctAcronym(item.name, item.acronym),
      type: item.typeLabel,
      place: placeWords(item, locale),
      initiativeCount: item.initiativeCount,
      freshness: freshnessOf('actor', item, locale, today),
      fresh: freshOf(item, locale),
    })),
    facets: found.facets,
  }
}
