import type { LocaleCode } from '../vocabularies/locale'

/** What can be wrong with a record: a code a rule gives, words in `problem-message.ts`. */
export const problemCodes = [
  'required',
  'source_missing',
  'source_title_missing',
  'source_url_invalid',
  'lead_actor_missing',
  'category_missing',
  'place_outside_region',
  'place_outside_france',
  'place_only_in_france',
  'year_implausible',
  'years_reversed',
  'coordinates_incomplete',
  'coordinates_out_of_range',
  'coordinates_outside_department',
  'department_unknown',
  'siret_invalid',
  'finess_invalid',
  'code_reserved',
  'duplicates_above_hits',
  'screened_above_remaining',
  'included_above_screened',
  'date_ahead',
  'term_label_taken',
  'term_synonym_repeated',
  'term_linked_to_itself',
  'term_broader_cycle',
  'term_broader_and_related',
] as const
export type ProblemCode = (typeof problemCodes)[number]

/** A word in each language. */
export type LocalizedText = Readonly<Record<LocaleCode, string>>

/** One reason not to publish. */
export interface Problem {
  readonly code: ProblemCode
  /** Path of the attribute, as Strapi names it: `title`, `sources.0.url`, `places.1`; list places count from 0. */
  readonly field: string
  /** What the sentence needs: the value found, the bounds… */
  readonly params: Readonly<Record<string, string | number | LocalizedText>>
}

export const problem = (code: ProblemCode, field: string, params: Problem['params'] = {}): Problem => ({
  code,
  field,
  params,
})

/** Whether a text holds something to read. */
export const isFilled = (text: unknown): boolean => typeof text === 'string' && text.trim() !== ''
