import { defineVocabulary, type CodeOf } from './vocabulary'

/** When a recommendation should bear fruit. */
export const horizon = defineVocabulary({
  short: { fr: 'Court terme', en: 'Short term', definition: { fr: 'Dans l’année.', en: 'Within a year.' } },
  medium: { fr: 'Moyen terme', en: 'Medium term', definition: { fr: 'Un à trois ans.', en: 'One to three years.' } },
  long: { fr: 'Long terme', en: 'Long term', definition: { fr: 'Au-delà de trois ans.', en: 'Beyond three years.' } },
})
export type Horizon = CodeOf<typeof horizon>
