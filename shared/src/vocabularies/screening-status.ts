import { defineVocabulary, type CodeOf } from './vocabulary'

/** Where a publication stands in the selection of the literature review. */
export const screeningStatus = defineVocabulary({
  identified: { fr: 'Repérée', en: 'Identified' },
  duplicate: { fr: 'Doublon', en: 'Duplicate' },
  screened_out: { fr: 'Écartée sur titre ou résumé', en: 'Excluded on title or abstract' },
  excluded: { fr: 'Écartée après lecture', en: 'Excluded after reading' },
  included: { fr: 'Retenue', en: 'Included' },
})
export type ScreeningStatus = CodeOf<typeof screeningStatus>
