import { defineVocabulary, type CodeOf } from './vocabulary'

/** The three series of amounts, which no statistic mixes. */
export const payBasis = defineVocabulary({
  gross: { fr: 'Montants bruts', en: 'Gross amounts' },
  net: { fr: 'Montants nets', en: 'Net amounts' },
  unknown: { fr: 'Brut ou net non précisé', en: 'Gross or net not stated' },
})
export type PayBasis = CodeOf<typeof payBasis>
