import * as shared from '@atlas/shared'
import { attribute, type Attribute, type FieldOptions } from './attribute'
import type { VocabularyName } from './vocabulary-name'

interface CodedOptions extends FieldOptions {
  readonly default?: string
}

/** A field whose values are the codes of a closed list of `@atlas/shared`, empty when not known. */
export function coded(name: VocabularyName, label: string, given: CodedOptions = {}): Attribute {
  const { default: initial, ...options } = given
  const codes = [...shared[name].codes]
  return attribute(
    label,
    { type: 'enumeration', enum: codes, ...(initial ? { default: initial } : {}) },
    { size: 4, ...options },
    { vocabulary: name },
  )
}
