import {
  freshnessState,
  scale,
  stage,
  type FreshnessState,
  type InitiativeCardFragment,
  type LocaleCode,
  type Scale,
  type TypologyAxisFragment,
} from '@atlas/shared'
import { departmentWords, placeWords } from './place-words'
import { said, type Said } from './said'
import { LEVEL_AXIS, typologyWords, type CategoryWords } from './typology-words'
import { writtenDate, type WrittenDate } from './written-date'

/** An initiative as lists show it. */
export interface InitiativeCard {
  readonly slug: string
  readonly title: Said
  readonly summary: Said | null
  readonly actor: { readonly slug: string; readonly name: string } | null
  /** Where, in words: the lead site, else the departments covered, else how far it reaches. */
  readonly place: string
  /** How many places there are beside the one named. */
  readonly otherPlaceCount: number
  readonly level: CategoryWords | null
  readonly fields: readonly CategoryWords[]
  readonly stage: string | null
  readonly startYear: number | null
  readonly endYear: number | null
  readonly freshness: { readonly code: FreshnessState; readonly label: string } | null
  readonly fresh: { readonly isVerified: boolean; readonly date: WrittenDate } | null
}

function whereOf(card: InitiativeCardFragment, locale: LocaleCode): Pick<InitiativeCard, 'place' | 'otherPlaceCount'> {
  const named = [...new Set(card.places.map((place) => placeWords(place, locale)))].filter((words) => words !== null)
  const [first] = named
  if (first !== undefined) return { place: first, otherPlaceCount: named.length - 1 }
  const [department] = card.departments
  if (department !== undefined) {
    return { place: departmentWords(department), otherPlaceCount: card.departments.length - 1 }
  }
  return { place: scale.has(card.scale) ? scale.label(card.scale as Scale, locale) : '', otherPlaceCount: 0 }
}

/** What a list shows of the initiatives found, in the words of the typology. */
export function initiativeCards(
  found: readonly InitiativeCardFragment[],
  axes: readonly TypologyAxisFragment[],
  locale: LocaleCode,
): InitiativeCard[] {
  const words = typologyWords(axes)
  const categories = (card: InitiativeCardFragment, axis: string): CategoryWords[] =>
    words
      .groups(card.categories)
      .find(({ key }) => key === axis)
      ?.values.slice() ?? []

  return found.map((card) => {
    const date = writtenDate(card.freshOn, locale)
    return {
      slug: card.slug,
      title: said(card.title, card.language, locale) ?? { text: card.slug, lang: null },
      summary: said(card.summary, card.language, locale),
      actor: card.leadActor,
      ...whereOf(card, locale),
      level: categories(card, LEVEL_AXIS).at(-1) ?? null,
      fields: categories(card, 'field'),
      stage: stage.has(card.stage) ? stage.label(card.stage, locale) : null,
      startYear: card.startYear,
      endYear: card.endYear,
      freshness: freshnessState.has(card.freshness)
        ? { code: card.freshness, label: freshnessState.label(card.freshness, locale) }
        : null,
      fresh: date && { isVerified: card.verifiedOn !== null, date },
    }
  })
}
