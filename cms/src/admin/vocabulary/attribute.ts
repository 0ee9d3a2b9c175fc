import * as shared from '@atlas/shared'
import type { Vocabulary } from '@atlas/shared'

/** What the content model says of a field's values (cms/src/fields/attribute.ts), as the admin receives it. */
export interface AdminAttribute {
  readonly type: string
  readonly enum?: readonly string[]
  readonly min?: number
  readonly max?: number
  readonly pluginOptions?: {
    readonly atlas?: { readonly vocabulary?: string; readonly choices?: string }
  }
}

/** A value to choose, in words. */
export interface Choice {
  readonly value: string
  readonly label: string
  /** What it means, where the label is not enough. */
  readonly definition?: string
}

function isVocabulary(candidate: unknown): candidate is Vocabulary {
  return typeof candidate === 'object' && candidate !== null && 'codes' in candidate && 'entries' in candidate
}

/** The closed list of that name; null when there is none. */
export function vocabularyNamed(name: string | undefined): Vocabulary | null {
  const candidate = name ? (shared as Record<string, unknown>)[name] : undefined
  return isVocabulary(candidate) ? candidate : null
}

/** The closed list that a field takes its codes from; null when it has none. */
export const vocabularyOf = (attribute: AdminAttribute | undefined): Vocabulary | null =>
  vocabularyNamed(attribute?.pluginOptions?.atlas?.vocabulary)

/** The French label of a code; the code itself when the list does not know it. */
export function frenchLabel(vocabulary: Vocabulary | null, code: string): string {
  return vocabulary?.has(code) ? vocabulary.label(code, 'fr') : code
}

function choice(vocabulary: Vocabulary | null, value: string): Choice {
  const definition = vocabulary?.has(value) ? vocabulary.entries[value]?.definition?.fr : undefined
  return { value, label: frenchLabel(vocabulary, value), ...(definition ? { definition } : {}) }
}

/** The region's departments first, then the others of France. */
function departments(): Choice[] {
  const own: readonly string[] = shared.region.departmentCodes
  const others = shared.allDepartmentCodes().filter((code) => !own.includes(code))
  return [...own, ...others].map((value) => ({ value, label: `${shared.departmentName(value)} (${value})` }))
}

/** What a field's value is chosen from, in the order of display; null when it is free. */
export function choicesOf(attribute: AdminAttribute): Choice[] | null {
  if (attribute.pluginOptions?.atlas?.choices === 'department') return departments()
  const vocabulary = vocabularyOf(attribute)
  const codes = attribute.enum ?? vocabulary?.codes
  return codes ? codes.map((value) => choice(vocabulary, value)) : null
}
