import { canonicalSlug } from '../filters'
import type { CorrectableField } from '../vocabularies/correctable-field'
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

const common = ['sources', 'missing', 'other'] as const

/** The parts of a record that a correction can be about, by type. */
export const correctableParts: Readonly<Record<CorrectableType, readonly CorrectableField[]>> = {
  initiative: [
    ...(['name', 'summary', 'description', 'organisation', 'place', 'years', 'classification'] as const),
    ...(['outcomes', 'website', ...common] as const),
  ],
  actor: ['name', 'description', 'place', 'website', ...common],
  publication: ['name', 'summary', 'years', 'classification', 'website', ...common],
  remuneration_practice: ['name', 'summary', 'organisation', 'amount', 'years', ...common],
  factor: ['name', 'description', 'classification', ...common],
  glossary_term: ['name', 'description', ...common],
  benchmark_entry: ['name', 'description', 'amount', ...common],
}
