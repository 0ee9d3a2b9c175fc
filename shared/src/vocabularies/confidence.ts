import { defineVocabulary, type CodeOf } from './vocabulary'

/** How far a record can be relied on, as its collector judged the sources. */
export const confidence = defineVocabulary({
  high: {
    fr: 'Élevée',
    en: 'High',
    definition: {
      fr: 'Les sources viennent de l’organisation elle-même ou d’un organisme public, et concordent.',
      en: 'The sources come from the organisation itself or a public body, and agree.',
    },
  },
  medium: {
    fr: 'Moyenne',
    en: 'Medium',
    definition: {
      fr: 'Les sources sont indirectes, partielles ou peu nombreuses.',
      en: 'The sources are indirect, partial or few.',
    },
  },
  low: {
    fr: 'Faible',
    en: 'Low',
    definition: {
      fr: 'Les sources sont fragiles : à confirmer avant tout usage.',
      en: 'The sources are weak: to be confirmed before any use.',
    },
  },
})
export type Confidence = CodeOf<typeof confidence>
