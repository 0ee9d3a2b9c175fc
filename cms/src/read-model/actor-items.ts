import type { InitiativeItem, LocaleCode } from '@atlas/shared'
import type { ActorRow } from './rows'
import type { Taxonomy } from './taxonomy'
import { translate } from './translated'

/** One published actor, as lists of actors read it. */
export interface ActorItem {
  readonly documentId: string
  readonly slug: string
  readonly name: string
  readonly acronym: string | null
  /** Code of a category of the axis actor_type, and its label. */
  readonly type: string | null
  readonly typeLabel: string | null
  readonly commune: string | null
  readonly departmentCode: string | null
  readonly country: string | null
  /** Published initiatives that it leads or is a partner of. */
  readonly initiativeCount: number
  /** Language of the description. */
  readonly language: LocaleCode
  readonly description: string | null
  /** ISO 8601 dates, and how long a verification holds. */
  readonly collectedOn: string | null
  readonly verifiedOn: string | null
  readonly verificationPeriod: string | null
}

/** How many of the initiatives each actor (by slug) leads or is a partner of. */
function countsBySlug(initiatives: readonly InitiativeItem[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { leadActor, partnerActors } of initiatives) {
    const slugs = new Set([...(leadActor ? [leadActor] : []), ...partnerActors].map(({ slug }) => slug))
    for (const slug of slugs) counts.set(slug, (counts.get(slug) ?? 0) + 1)
  }
  return counts
}

/** The published actors in a language, with the number of published initiatives of each. */
export function actorItems(
  rows: readonly ActorRow[],
  locale: LocaleCode,
  taxonomy: Taxonomy,
  initiatives: readonly InitiativeItem[],
): ActorItem[] {
  const counts = countsBySlug(initiatives)
  return translate(rows, locale).map(({ reference, texts, language }) => {
    const type = reference.type ? taxonomy.place(reference.type.documentId)?.category : undefined
    const { documentId, slug, name, acronym, place, collectedOn, verifiedOn, verificationPeriod } = reference
    return {
      ...{ documentId, slug, name, acronym, collectedOn, verifiedOn, verificationPeriod },
      type: type?.code ?? null,
      typeLabel: type?.label ?? null,
      commune: place?.commune ?? null,
      departmentCode: place?.departmentCode ?? null,
      country: place?.country ?? null,
      initiativeCount: counts.get(slug) ?? 0,
      language,
      description: texts.description,
    }
  })
}
