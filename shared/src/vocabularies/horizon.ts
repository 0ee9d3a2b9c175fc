import { defineVocabulary, type CodeOf } from './vocabulary'

/** When a recommendation should bear fruit. */
export const horizon = defineVocabulary({
  short: { fr: 'Court terme', en: 'Short term' },
  medium: { fr: 'Moyen terme', en: 'Medium term' },
  long: { fr: 'Long terme', en: 'Long term' },
})
export type Horizon = CodeOf<typeof horizon>
