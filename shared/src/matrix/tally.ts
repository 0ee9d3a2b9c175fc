/** What the matrix needs to know of an initiative or of a publication. */
export interface MatrixRecord {
  readonly documentId: string
  /** Axis code → category codes; an axis that does not classify the record is absent or empty. */
  readonly categories: Readonly<Record<string, readonly string[]>>
  /** A code of the vocabulary `confidence`; null where nobody judged. */
  readonly confidence: string | null
  /** An initiative: it cites a publication of the atlas. A publication: it is scientific. */
  readonly isBacked: boolean
}

/** How many records there are, and how many of them are well founded. */
export interface Tally {
  readonly count: number
  /** Those whose confidence is `high`. */
  readonly highConfidence: number
  /** Those that are backed, see `MatrixRecord.isBacked`. */
  readonly backed: number
}

/** The records of both kinds, counted apart. */
export interface PairTally {
  readonly initiatives: Tally
  readonly publications: Tally
}

const emptyTally: Tally = { count: 0, highConfidence: 0, backed: 0 }
export const emptyPair: PairTally = { initiatives: emptyTally, publications: emptyTally }

/** The tally with one record more. */
export const withRecord = ({ count, highConfidence, backed }: Tally, record: MatrixRecord): Tally => ({
  count: count + 1,
  highConfidence: highConfidence + (record.confidence === 'high' ? 1 : 0),
  backed: backed + (record.isBacked ? 1 : 0),
})

/** How many records of both kinds together. */
export const countOf = ({ initiatives, publications }: PairTally): number => initiatives.count + publications.count
