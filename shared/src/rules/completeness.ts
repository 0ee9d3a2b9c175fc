import { isFilled } from './problem'

/** What a complete initiative says, by attribute, in the order of the page. */
export const initiativeCompletenessFields = [
  'summary',
  'description',
  'objectives',
  'outcomes',
  'stage',
  'startYear',
  'places',
  'partnerActors',
  'partnerUserCount',
  'trainedCount',
  'reachedCount',
  'evaluation',
  'funding',
  'website',
  'verifiedOn',
] as const

export interface Completeness {
  readonly filled: readonly string[]
  readonly missing: readonly string[]
  /** 0 to 1; 1 for an empty list of fields. */
  readonly ratio: number
}

/** Which of the fields a record fills. Empty texts and empty lists are not filled; 0 and false are. */
export function completeness(
  record: Readonly<Record<string, unknown>>,
  fields: readonly string[] = initiativeCompletenessFields,
): Completeness {
  const filled = fields.filter((field) => hasValue(record[field]))
  const missing = fields.filter((field) => !filled.includes(field))
  return { filled, missing, ratio: fields.length === 0 ? 1 : filled.length / fields.length }
}

function hasValue(value: unknown): boolean {
  if (value === null || value === undefined) return false
  if (typeof value === 'string') return isFilled(value)
  return !Array.isArray(value) || value.length > 0
}
