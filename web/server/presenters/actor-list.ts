import type { ActorSearchQuery, FacetFragment, LocaleCode } from '@atlas/shared'
import { distinctAcronym } from './actor-link'
import { placeWords } from './place-words'

/** An actor as lists show it. */
export interface ActorCard {
  readonly slug: string
  readonly name: string
  readonly acronym: string | null
  readonly type: string | null
  readonly place: string | null
  readonly initiativeCount: number
}

export interface ActorList {
  readonly total: number
  readonly page: number
  readonly pageCount: number
  readonly cards: readonly ActorCard[]
  readonly facets: readonly FacetFragment[]
}

/** A page of the directory of actors. */
export function actorList({ actorSearch: found }: ActorSearchQuery, locale: LocaleCode): ActorList {
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
    })),
    facets: found.facets,
  }
}
