/** One field of a record, as far as its history goes. */
export interface RecordedField {
  readonly name: string
  /** What editors call it. */
  readonly label: string
  /** Strapi's type of attribute. */
  readonly type: string
  /** Name of the closed list of its codes. */
  readonly vocabulary?: string
  /** A list of codes that is not a vocabulary. */
  readonly choices?: string
  /** A list of parts, or of links. */
  readonly isMany: boolean
  /** The content type that it links to. */
  readonly target?: string
  /** The fields of the part that it holds. */
  readonly parts?: readonly RecordedField[]
}

/** A linked entry, named so that the name outlives the entry. */
export interface RecordedLink {
  readonly documentId: string
  readonly name: string | null
}

/** The values of a record's own fields at one moment, ready for JSON; `null` where nothing is known. */
export type Snapshot = Readonly<Record<string, unknown>>

/** What differs in one field between two states of a record, in French words. */
export interface FieldDifference {
  /** `places.0.commune` */
  readonly path: string
  /** `Lieux › 1 › Commune` */
  readonly label: string
  readonly before: string
  readonly after: string
}
