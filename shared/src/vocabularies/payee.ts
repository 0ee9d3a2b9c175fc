import { defineVocabulary, type CodeOf } from './vocabulary'

/** Who receives the payment. */
export const payee = defineVocabulary({
  person: { fr: 'La personne', en: 'The person' },
  association: { fr: 'Son association', en: 'Their association' },
  employer: { fr: 'Son employeur', en: 'Their employer' },
})
export type Payee = CodeOf<typeof payee>
