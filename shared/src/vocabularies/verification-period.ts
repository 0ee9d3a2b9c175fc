import { defineVocabulary, type CodeOf } from './vocabulary'

/** How long what a record says may be relied on once somebody confirmed it. */
export const verificationPeriod = defineVocabulary({
  months_3: { fr: '3 mois', en: '3 months' },
  months_6: { fr: '6 mois', en: '6 months' },
  months_12: { fr: '12 mois', en: '12 months' },
  months_24: { fr: '24 mois', en: '24 months' },
})
export type VerificationPeriod = CodeOf<typeof verificationPeriod>
