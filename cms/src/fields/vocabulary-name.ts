import type * as shared from '@atlas/shared'
import type { Vocabulary } from '@atlas/shared'

/** The names under which `@atlas/shared` exports its closed lists. */
export type VocabularyName = {
  [Name in keyof typeof shared]: (typeof shared)[Name] extends Vocabulary<infer _Code> ? Name : never
}[keyof typeof shared]
