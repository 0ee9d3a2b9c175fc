/** Where something is; a point without precision counts as a commune's centre. */
export interface DuplicatePlace {
  readonly latitude?: number | null
  readonly longitude?: number | null
  /** A code of `placePrecision`: only a site or an address is near or far by metres. */
  readonly precision?: string | null
  /** INSEE code. */
  readonly communeCode?: string | null
}

/** What is compared of a record, entered or being entered; whatever is not known is left out. */
export interface DuplicateTraits {
  /** The title, its translations, an acronym: the closest counts. */
  readonly titles: readonly string[]
  /** Identifiers of the organisations that carry it. */
  readonly organisationIds?: readonly string[]
  /** The names and acronyms of those organisations, for who types a name that is not in a list. */
  readonly organisationNames?: readonly string[]
  readonly website?: string | null
  readonly places?: readonly DuplicatePlace[]
  /** What a registry gives once: `doi`, `siret`, `finess`. */
  readonly identifiers?: Readonly<Partial<Record<IdentifierKind, string | null>>>
}

export const identifierKinds = ['doi', 'siret', 'finess'] as const
export type IdentifierKind = (typeof identifierKinds)[number]

/** A record that is already in the atlas. */
export interface DuplicateRecord extends DuplicateTraits {
  readonly id: string
}

/** What is being typed; `id` when it is an entry already, which is never its own duplicate. */
export interface DuplicateCandidate extends DuplicateTraits {
  readonly id?: string | null
}

/** Why a record may be the same thing. */
export type DuplicateReason =
  | { readonly code: 'same_identifier'; readonly kind: IdentifierKind }
  | { readonly code: 'same_title' | 'close_title' | 'same_organisation' | 'same_website' | 'same_commune' }
  | { readonly code: 'near'; readonly metres: number }

export interface DuplicateMatch<Found extends DuplicateRecord = DuplicateRecord> {
  readonly record: Found
  /** From 0 to 1: what orders the matches, not a probability. */
  readonly score: number
  /** The strongest first; at least one. */
  readonly reasons: readonly DuplicateReason[]
}
