import { defaultLocale, type LocaleCode } from '@atlas/shared'

interface Entry {
  readonly documentId: string
  readonly locale: LocaleCode
}

/** One entry in the language asked for: its links and codes from the reference, its texts from the translation if there is one. */
export interface Translated<Type> {
  /** The French entry. */
  readonly reference: Type
  /** The entry whose texts are shown: the translation, else the French one. */
  readonly texts: Type
  readonly language: LocaleCode
}

/**
 * Pairs every French entry with its translation. An entry that has no published French version is left out: French is
 * the reference, its links are complete where those of a translation may not be.
 */
export function translate<Type extends Entry>(rows: readonly Type[], locale: LocaleCode): Translated<Type>[] {
  const inLocale = new Map(rows.filter((row) => row.locale === locale).map((row) => [row.documentId, row]))
  return rows
    .filter((row) => row.locale === defaultLocale)
    .map((reference) => {
      const texts = inLocale.get(reference.documentId)
      return texts ? { reference, texts, language: locale } : { reference, texts: reference, language: defaultLocale }
    })
}
