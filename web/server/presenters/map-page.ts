import {
  decodeMapPoints,
  type FacetFragment,
  type InitiativeMapQuery,
  type LocaleCode,
  type TypologyAxisFragment,
} from '@atlas/shared'
import { initiativeCards, type InitiativeCard } from './initiative-card'
import { fruitful, type InitiativeList } from './initiative-list'
import { countryWords } from './place-words'
import { LEVEL_AXIS, typologyWords, type CategoryWords } from './typology-words'

/** What the map's page shows. */
export interface MapPage {
  readonly axisCodes: readonly string[]
  readonly facets: readonly FacetFragment[]
  readonly actorName: string | null
  /** When nothing is found: the filters worth dropping, the most fruitful first. */
  readonly suggestions: InitiativeList['suggestions']
  readonly total: number
  readonly located: number
  /** Packed: read them with `decodeMapPoints`. */
  readonly points: unknown
  /** Levels of engagement, from the lightest to the fullest: each has its symbol. */
  readonly levels: readonly CategoryWords[]
  /** Names of the other countries that the points are in, by code. */
  readonly countries: Readonly<Record<string, string>>
  /** Initiatives that cannot be drawn; the list of all of them has the rest when there are too many. */
  readonly unlocated: readonly InitiativeCard[]
}

function countriesOf(points: unknown, locale: LocaleCode): Record<string, string> {
  const codes = new Set(decodeMapPoints(points).map(({ country }) => country))
  const named = [...codes].map((code) => [code, countryWords(code, locale)] as const)
  return Object.fromEntries(named.filter(([, name]) => name !== null))
}

/** The map's page from what the CMS found, in the words of the typology. */
export function mapPage(
  { initiativeMap, initiativeSearch }: InitiativeMapQuery,
  axes: readonly TypologyAxisFragment[],
  locale: LocaleCode,
  extra: Pick<MapPage, 'actorName' | 'suggestions'>,
): MapPage {
  const { total, located, points, unlocated } = initiativeMap
  return {
    axisCodes: axes.map(({ code }) => code),
    facets: initiativeSearch.facets,
    actorName: extra.actorName,
    suggestions: fruitful(extra.suggestions),
    total,
    located,
    points,
    levels: typologyWords(axes).categoriesOf(LEVEL_AXIS),
    countries: countriesOf(points, locale),
    unlocated: initiativeCards(unlocated, axes, locale),
  }
}
