import { defineVocabulary, type CodeOf } from './vocabulary'

/** Whether an amount is stated before or after contributions. */
export const grossOrNet = defineVocabulary({
  gross: { fr: 'Brut', en: 'Gross' },
  net: { fr: 'Net', en: 'Net' },
})
export type GrossOrNet = CodeOf<typeof grossOrNet>
