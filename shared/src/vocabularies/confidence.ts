import { defineVocabulary, type CodeOf } from './vocabulary'

/** How far a record can be relied on, as its collector judged the sources. */
export const confidence = defineVocabulary({
  high: {
    fr: 'Élevée',
    en: 'High',
  },
  medium: {
    fr: 'Moyenne',
    en: 'Medium',
  },
  low: {
    fr: 'Faible',
    en: 'Low',
  },
})
export type Confidence = CodeOf<typeof confidence>
