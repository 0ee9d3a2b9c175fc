import type { Core } from '@strapi/strapi'
import {
  duplicateFinder,
  duplicateReasonText,
  type DuplicateFinder,
  type DuplicateRecord,
  type InitiativeItem,
  type ItemActor,
  type LocaleCode,
} from '@atlas/shared'
import { readModel } from '../read-model/read-model'

/** A published initiative that may be the one that a visitor proposes. */
export interface PublishedDuplicate {
  readonly slug: string
  readonly title: string
  readonly language: LocaleCode
  readonly organisation: string | null
  /** In the visitor's language: « titre proche ». */
  readonly reasons: readonly string[]
}

/** What a visitor has typed so far. */
export interface Proposed {
  readonly title: string
  readonly organisation: string
}

interface Found extends DuplicateRecord {
  readonly item: InitiativeItem
}

const namesOf = (actor: ItemActor | null): string[] =>
  [actor?.name, actor?.acronym].filter((name) => typeof name === 'string')

const recordOf = (item: InitiativeItem): Found => ({
  ...{ id: item.documentId, titles: [item.title], places: item.places, item },
  organisationNames: [item.leadActor, ...item.partnerActors].flatMap(namesOf),
})

/** One preparation for each list of the read model: it lives as long as the list. */
const finders = new WeakMap<readonly InitiativeItem[], DuplicateFinder<Found>>()

function finderOf(items: readonly InitiativeItem[]): DuplicateFinder<Found> {
  const known = finders.get(items)
  if (known) return known
  const finder = duplicateFinder(items.map(recordOf))
  finders.set(items, finder)
  return finder
}

const mostShown = 3

/** The published initiatives that may be the proposed one, the likeliest first, three at most. */
export async function publishedDuplicates(
  strapi: Core.Strapi,
  { title, organisation }: Proposed,
  locale: LocaleCode,
): Promise<PublishedDuplicate[]> {
  // Organisation names alone would tell every initiative of an organisation.
  if (title.trim().length < 4) return []
  const { initiatives } = await readModel(strapi, locale)
  const candidate = {
    titles: [title.slice(0, 200)],
    organisationNames: organisation ? [organisation.slice(0, 200)] : [],
  }
  return finderOf(initiatives)
    .find(candidate, mostShown)
    .map(({ record: { item }, reasons }) => ({
      ...{ slug: item.slug, title: item.title, language: item.language, organisation: item.leadActor?.name ?? null },
      reasons: reasons.map((reason) => duplicateReasonText(reason, locale)),
    }))
}
