import type { ActorPageQuery, LocaleCode } from '@atlas/shared'
import { initiativeCards, type InitiativeCard } from './initiative-card'
import { actorLink, type ActorLink } from './actor-link'
import { filled, known } from './known'
import { payPractices, type PayPractice } from './pay-practices'
import { placeList, type PlaceView } from './place-list'
import { saidIn, type Said } from './said'
import { sourceList, webAddress, type SourceView } from './source-list'
import { trustOf, type Trust } from './trust'
import { categoryAt, typologyWords, type CategoryWords } from './typology-words'

export interface ActorPage {
  readonly slug: string
  readonly name: string
  readonly acronym: string | null
  readonly description: Said | null
  readonly type: CategoryWords | null
  readonly place: PlaceView | null
  readonly website: string | null
  readonly finess: string | null
  readonly siret: string | null
  readonly parent: ActorLink | null
  readonly children: readonly ActorLink[]
  /** Initiatives that it leads. */
  readonly led: readonly InitiativeCard[]
  /** Initiatives that others lead and it is a partner of. */
  readonly joined: readonly InitiativeCard[]
  readonly practices: readonly PayPractice[]
  readonly sources: readonly SourceView[]
  readonly trust: Trust
  /** Attributes that nobody has filled in. */
  readonly unknown: readonly string[]
}

function typeOf({ typology }: ActorPageQuery, key: string | null | undefined): CategoryWords | null {
  const { axis, codes } = categoryAt(key ?? null)
  return typologyWords(typology).category(axis, codes[0] ?? '')
}

/** The page of an actor as of a day (ISO 8601); null when there is no such actor. */
export function actorPage(data: ActorPageQuery, locale: LocaleCode, today: string): ActorPage | null {
  const [detail] = known(data.actors)
  const link = detail ? actorLink(detail) : null
  if (!detail || !link) return null
  const initiatives = initiativeCards(data.initiativeSearch.items, data.typology, locale)
  const facts = {
    description: saidIn(detail, known(detail.localizations)[0], locale)('description'),
    place: placeList([detail.place], locale)[0] ?? null,
    website: webAddress(detail.website),
    finess: filled(detail.finess),
    siret: filled(detail.siret),
  }
  return {
    ...link,
    ...facts,
    type: typeOf(data, detail.type?.key),
    parent: actorLink(detail.parent),
    children: known(data.children)
      .map(actorLink)
      .filter((child) => child !== null),
    led: initiatives.filter(({ actor }) => actor?.slug === link.slug),
    joined: initiatives.filter(({ actor }) => actor?.slug !== link.slug),
    practices: payPractices(data.remunerationPractices, locale),
    sources: sourceList(detail.sources, locale),
    trust: trustOf('actor', detail, locale, today),
    unknown: Object.entries(facts)
      .filter(([, value]) => value === null)
      .map(([field]) => field),
  }
}
