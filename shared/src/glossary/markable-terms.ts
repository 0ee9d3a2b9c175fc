import { foldText } from '../search/words'
import type { LocaleCode } from '../vocabularies/locale'
import type { MarkableTerm } from './mark-terms'

/** A term with its labels in every language, as the API gives it. */
export interface LabelledTerm {
  readonly slug: string
  readonly acronyms: readonly string[]
  readonly isMarkedInTexts: boolean
  readonly texts: readonly {
    readonly language: string
    readonly prefLabel: string
    readonly altLabels: readonly string[]
    readonly unmarkedLabels: readonly string[]
  }[]
}

/** The terms that a text in a language may be marked with, by the forms that are not too common for it. */
export function markableTerms(terms: readonly LabelledTerm[], language: LocaleCode): MarkableTerm[] {
  return terms
    .filter(({ isMarkedInTexts }) => isMarkedInTexts)
    .flatMap(({ slug, acronyms, texts }) => {
      const words = texts.find((text) => text.language === language)
      if (!words) return []
      const common = new Set(words.unmarkedLabels.map(foldText))
      const isDistinct = (form: string) => !common.has(foldText(form))
      const labels = [words.prefLabel, ...words.altLabels].filter(isDistinct)
      return [{ slug, labels, acronyms: acronyms.filter(isDistinct) }]
    })
}
