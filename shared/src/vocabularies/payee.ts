import { defineVocabulary, type CodeOf } from './vocabulary'

/** Who receives the payment. */
export const payee = defineVocabulary({
  person: {
    fr: 'La personne',
    en: 'The person',
    definition: {
      fr: 'La somme lui est versée directement.',
      en: 'The sum is paid to them directly.',
    },
  },
  association: {
    fr: 'Son association',
    en: 'Their association',
    definition: {
      fr: 'La somme va à l’association dont la personne est membre.',
      en: 'The sum goes to the association that the person belongs to.',
    },
  },
  employer: {
    fr: 'Son employeur',
    en: 'Their employer',
    definition: {
      fr: 'La somme va à l’employeur, qui met la personne à disposition ou maintient son salaire.',
      en: 'The sum goes to the employer, who releases the person or keeps up their wage.',
    },
  },
})
export type Payee = CodeOf<typeof payee>
