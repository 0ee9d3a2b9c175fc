import { defineVocabulary, type CodeOf } from './vocabulary'

/** Whether the users of an action are paid, as a visitor answers it. */
export const paidAnswer = defineVocabulary({
  yes: { fr: 'Oui', en: 'Yes' },
  no: { fr: 'Non', en: 'No' },
  unknown: { fr: 'Je ne sais pas', en: 'I do not know' },
})
export type PaidAnswer = CodeOf<typeof paidAnswer>
