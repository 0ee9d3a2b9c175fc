import { defineVocabulary, type CodeOf } from './vocabulary'

/** How far a record can be relied on, as its collector judged the sources. */
export const confidence = defineVocabulary({
  high: {
    fr: 'Élevée',
    en: 'High',
    definition: {
      fr: 'Plusieurs sources concordent, ou la source est celle de l’organisation elle-même.',
      en: 'Several sources agree, or the source is the organisation itself.',
    },
  },
  medium: {
    fr: 'Moyenne',
    en: 'Medium',
    definition: { fr: 'Une seule source, indirecte ou partielle.', en: 'A single, indirect or partial source.' },
  },
  low: {
    fr: 'Faible',
    en: 'Low',
    definition: {
      fr: 'Source peu fiable ou information contradictoire : à confirmer.',
      en: 'Unreliable source or conflicting information: to be confirmed.',
    },
  },
})
export type Confidence = CodeOf<typeof confidence>
