import { canonicalSlug } from '../filters'
import { correctableType, type CorrectableType } from '../vocabularies/correctable-type'

/** The record that a correction is about: `initiative:universite-des-patients`. */
export interface RecordReference {
  readonly type: CorrectableType
  readonly slug: string
}

/** Reads `type:slug`; null for anything else. */
export function parseRecordReference(text: string): RecordReference | null {
  const [type, rest, ...more] = text.split(':')
  const slug = canonicalSlug(rest)
  return more.length === 0 && slug !== null && correctableType.has(type) ? { type, slug } : null
}

/** Writes `type:slug`. */
export const recordReference = ({ type, slug }: RecordReference): string => `${type}:${slug}`
