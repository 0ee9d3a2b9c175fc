import type { FreshnessState } from '../vocabularies/freshness-state'
import type { LocaleCode } from '../vocabularies/locale'
import type { Scale } from '../vocabularies/scale'
import type { Stage } from '../vocabularies/stage'

/** A point that an initiative can be drawn at; null coordinates mean that the source names no place. */
export interface ItemPlace {
  readonly label: string | null
  readonly commune: string | null
  readonly communeCode: string | null
  readonly departmentCode: string | null
  /** INSEE code of the region, where the place names it. */
  readonly regionCode: string | null
  /** Name of the region or province, outside France. */
  readonly region: string | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly precision: string | null
}

export interface ItemActor {
  readonly slug: string
  readonly name: string
  readonly acronym: string | null
}

/** One published initiative, classified and placed, as the read model holds it and every list, map and count reads it. */
export interface InitiativeItem {
  readonly documentId: string
  readonly slug: string
  readonly title: string
  readonly summary: string | null
  /** Language of the texts above: French where there is no translation. */
  readonly language: LocaleCode
  readonly stage: Stage | null
  readonly scale: Scale
  readonly startYear: number | null
  readonly endYear: number | null
  /** Axis code → category codes, the type of the lead actor included (axis actor_type). */
  readonly categories: Readonly<Record<string, readonly string[]>>
  /** Departments of the places and of the stated coverage. */
  readonly departments: readonly string[]
  /** The lead site first. */
  readonly places: readonly ItemPlace[]
  readonly leadActor: ItemActor | null
  readonly partnerActors: readonly ItemActor[]
  readonly confidence: string | null
  /** ISO 8601 dates. */
  readonly collectedOn: string | null
  readonly verifiedOn: string | null
  /** As of the day that the read model is of. */
  readonly freshness: FreshnessState
  /** When the record was last added or verified: verifiedOn, else collectedOn, else its first publication. */
  readonly freshOn: string | null
  /** Texts beside title, summary and actors that the search reads (description, objectives, role label, category labels, communes). */
  readonly searchText: string
}
