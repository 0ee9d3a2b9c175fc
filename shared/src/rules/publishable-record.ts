import type { LocaleCode } from '../vocabularies/locale'
import type { LocalizedText } from './problem'

/** A place as the rules read it; anything else about it is ignored. */
export interface RulePlace {
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | null
  readonly departmentCode?: string | null
  readonly regionCode?: string | null
  /** Degrees (EPSG:4326). */
  readonly latitude?: number | null
  readonly longitude?: number | null
}

export interface RuleSource {
  readonly title?: string | null
  readonly url?: string | null
}

/** What the rules read of a record of any kind, by the names of its attributes; absent, undefined and null are alike. */
export interface PublishableRecord {
  readonly sources?: readonly RuleSource[] | null
  /** Anything that names the lead actor: only its presence counts. */
  readonly leadActor?: unknown
  /** Axis code → category codes. */
  readonly categories?: Readonly<Record<string, readonly string[]>> | null
  readonly scale?: string | null
  readonly places?: readonly RulePlace[] | null
  /** The only place of an actor. */
  readonly place?: RulePlace | null
  /** Codes of the departments that an initiative says it covers. */
  readonly coverage?: readonly string[] | null
  readonly startYear?: number | null
  readonly endYear?: number | null
  readonly siret?: string | null
  readonly finess?: string | null
  readonly code?: string | null
  /** Of a term: which one of the context's glossary it is. */
  readonly termId?: string
  /** The attributes that `requiredTexts` names. */
  readonly [attribute: string]: unknown
}

/** A term of the glossary as the rules read it; links are ids of terms. */
export interface RuleTerm {
  readonly id: string
  /** Preferred label in each language that it is written in. */
  readonly labels: Readonly<Partial<Record<LocaleCode, string>>>
  /** Synonyms in each language. */
  readonly altLabels: Readonly<Partial<Record<LocaleCode, readonly string[]>>>
  readonly broader: readonly string[]
  readonly related: readonly string[]
  readonly notToConfuseWith: readonly string[]
}

/** What the rules must be told, since it is content or depends on the day. */
export interface RuleContext {
  /** The axes on which an initiative must have a category. */
  readonly mandatoryAxes: readonly { readonly code: string; readonly label: LocalizedText }[]
  /** Today, ISO 8601: `2026-11-22`. */
  readonly today: string
  /** For a term only: every published term, the one that is looked at as it would be published. */
  readonly glossary?: readonly RuleTerm[]
}
