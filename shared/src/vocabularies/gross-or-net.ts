import { defineVocabulary, type CodeOf } from './vocabulary'

/** Whether an amount is stated before or after contributions. */
export const grossOrNet = defineVocabulary({
  gross: {
    fr: 'Brut',
    en: 'Gross',
    definition: {
      fr: 'Avant retenue des cotisations sociales de la personne payée.',
      en: 'Before the social contributions of the person who is paid are taken off.',
    },
  },
  net: {
    fr: 'Net',
    en: 'Net',
    definition: {
      fr: 'Ce que la personne reçoit, une fois ses cotisations retenues.',
      en: 'What the person receives, once their contributions are taken off.',
    },
  },
})
export type GrossOrNet = CodeOf<typeof grossOrNet>
