import { defineVocabulary, type CodeOf } from './vocabulary'

/** What a payment has an effect on. */
export const effectKind = defineVocabulary({
  benefit: {
    fr: 'Prestation ou allocation',
    en: 'Benefit or allowance',
    definition: {
      fr: 'Une allocation ou une pension peut baisser ou être suspendue.',
      en: 'A benefit or pension may fall or be suspended.',
    },
  },
  tax: {
    fr: 'Impôt',
    en: 'Tax',
    definition: {
      fr: 'La somme est, ou non, à déclarer et imposable.',
      en: 'The sum is, or is not, to be declared and taxable.',
    },
  },
  social_contribution: {
    fr: 'Cotisation sociale',
    en: 'Social contribution',
    definition: {
      fr: 'Des cotisations sont dues, ou non, sur la somme.',
      en: 'Contributions are due, or not, on the sum.',
    },
  },
})
export type EffectKind = CodeOf<typeof effectKind>
