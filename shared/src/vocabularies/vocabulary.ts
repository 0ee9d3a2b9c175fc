import type { LocaleCode } from './locale'

/** What a reader sees for one code: a short label in each language, and a definition where the label is not enough. */
export interface VocabularyEntry {
  readonly fr: string
  readonly en: string
  readonly definition?: { readonly fr: string; readonly en: string }
}

/** A closed list of codes with their labels. The order of the codes is the order of display. */
export interface Vocabulary<Code extends string = string> {
  readonly codes: readonly Code[]
  readonly entries: Readonly<Record<Code, VocabularyEntry>>
  /** The label of a code in a language. */
  label(code: Code, locale: LocaleCode): string
  /** Whether a value is one of the codes. */
  has(value: unknown): value is Code
}

/**
 * Makes a closed list from its entries; codes are snake_case (a data test checks it).
 * Without side effects: a page that reads no label of a list does not load it.
 */
/* @__NO_SIDE_EFFECTS__ */
export function defineVocabulary<const Entries extends Record<string, VocabularyEntry>>(
  entries: Entries,
): Vocabulary<keyof Entries & string> {
  type Code = keyof Entries & string
  return {
    codes: Object.keys(entries) as Code[],
    entries,
    label: (code, locale) => entries[code]![locale],
    has: (value): value is Code => typeof value === 'string' && Object.hasOwn(entries, value),
  }
}

/** The union of the codes of a vocabulary. */
export type CodeOf<V> = V extends Vocabulary<infer Code> ? Code : never
