import { defineVocabulary, type CodeOf } from './vocabulary'

/** What a payment has an effect on. */
export const effectKind = defineVocabulary({
  benefit: { fr: 'Prestation ou allocation', en: 'Benefit or allowance' },
  tax: { fr: 'Impôt', en: 'Tax' },
  social_contribution: { fr: 'Cotisation sociale', en: 'Social contribution' },
})
export type EffectKind = CodeOf<typeof effectKind>
