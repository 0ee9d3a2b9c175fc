import {
  evaluation,
  scale,
  stage,
  type ComparedInitiativeFragment,
  type LocaleCode,
  type TypologyAxisFragment,
} from '@atlas/shared'
import { departmentWords, placeWords } from './place-words'
import { peopleCounts, type PeopleCount } from './people-counts'
import { said } from './said'
import { writtenDate } from './written-date'
import { yearsOf, type Years } from './years'

/** Where a value of a comparison leads. */
export interface ValueLink {
  readonly kind: 'actor' | 'pay' | 'initiative'
  readonly slug: string
  readonly hash?: string
}

/** One thing that an initiative says in a row; what has the same key is the same thing. */
export interface HeldValue {
  readonly key: string
  readonly text: string
  readonly lang: LocaleCode | null
  readonly link: ValueLink | null
}

/** A row of one initiative; years and counts are put in words on the page. */
export interface Held {
  readonly values: readonly HeldValue[]
  readonly years?: Years
  readonly count?: PeopleCount
}

/** The rows, in the order of display; beside them stands one for each axis of the typology. */
export const comparedRows = [
  ...(['organisation', 'place', 'stage', 'years', 'scale', 'axes', 'partnerUsers', 'trained', 'reached'] as const),
  ...(['evaluation', 'practices', 'partners', 'publications', 'sources', 'fresh'] as const),
] as const
export type ComparedRowKey = Exclude<(typeof comparedRows)[number], 'axes'>

type Compared = ComparedInitiativeFragment

const value = (
  key: string,
  text: string,
  link: ValueLink | null = null,
  lang: LocaleCode | null = null,
): HeldValue => ({
  ...{ key, text, link, lang },
})
const held = (values: readonly (HeldValue | null)[]): Held => ({ values: values.filter((one) => one !== null) })

const actorOf = (actor: { slug: string; name: string } | null): HeldValue | null =>
  actor && value(actor.slug, actor.name, { kind: 'actor', slug: actor.slug })

function placesOf({ initiative: { places, departments } }: Compared, locale: LocaleCode): Held {
  const named = [...new Set(places.map((place) => placeWords(place, locale)))].filter((words) => words !== null)
  const words = named.length > 0 ? named : departments.map(departmentWords)
  return held(words.map((text) => value(text, text)))
}

function yearsHeld({ initiative: { startYear, endYear }, isStartYearCirca, isEndYearCirca }: Compared): Held {
  const years = yearsOf({ startYear, endYear, isStartYearCirca, isEndYearCirca })
  if (years === null) return held([])
  const text = [years.start, years.end].map((year) => year ?? '').join('–')
  const isRough = years.isStartCirca || years.isEndCirca
  return { ...held([value(`${text}${isRough ? '~' : ''}`, text)]), years }
}

function countHeld(compared: Compared, key: PeopleCount['key'], locale: LocaleCode): Held {
  const { partnerUserCount: partnerUsers, trainedCount: trained, reachedCount: reached } = compared
  const count = peopleCounts({ partnerUsers, trained, reached }, locale).find((one) => one.key === key)
  // The same number at two dates is not the same thing.
  return count ? { ...held([value(`${count.value} ${count.counted?.iso ?? ''}`, count.value)]), count } : held([])
}

/** A number of records, with the part of the initiative's page that lists them; none is nothing known. */
const listed = (count: number, slug: string, hash: string): Held =>
  held([count > 0 ? value(String(count), String(count), { kind: 'initiative', slug, hash }) : null])

/** What an initiative says in each row. */
export function heldBy(compared: Compared, locale: LocaleCode): Record<ComparedRowKey, Held> {
  const { initiative, practices, publicationCount, sourceCount } = compared
  const { slug, stage: step, scale: reach, leadActor, partnerActors } = initiative
  const date = writtenDate(initiative.freshOn, locale)
  return {
    organisation: held([actorOf(leadActor)]),
    place: placesOf(compared, locale),
    stage: held([stage.has(step) ? value(step, stage.label(step, locale)) : null]),
    years: yearsHeld(compared),
    scale: held([scale.has(reach) ? value(reach, scale.label(reach, locale)) : null]),
    partnerUsers: countHeld(compared, 'partnerUsers', locale),
    trained: countHeld(compared, 'trained', locale),
    reached: countHeld(compared, 'reached', locale),
    evaluation: held([
      evaluation.has(compared.evaluation)
        ? value(compared.evaluation, evaluation.label(compared.evaluation, locale))
        : null,
    ]),
    practices: held(
      practices.map((one) => {
        const title = said(one.title, one.language, locale)
        return value(one.slug, title?.text ?? one.slug, { kind: 'pay', slug: one.slug }, title?.lang ?? null)
      }),
    ),
    partners: held(partnerActors.map(actorOf)),
    publications: listed(publicationCount, slug, '#literature'),
    sources: listed(sourceCount, slug, '#sources'),
    fresh: held([date && value(date.iso, date.text)]),
  }
}

/** What an initiative holds on an axis of the typology, in the order of the axis. */
export function heldOn({ initiative }: Compared, { code: axis, categories }: TypologyAxisFragment): Held {
  const codes = initiative.categories.find((one) => one.axis === axis)?.codes ?? []
  return held(categories.filter(({ code }) => codes.includes(code)).map(({ code, label }) => value(code, label)))
}
