import { defineVocabulary, type CodeOf } from './vocabulary'

/** What a payment is for. */
export const payPurpose = defineVocabulary({
  work: {
    fr: 'Rémunération d’un travail',
    en: 'Pay for work',
    definition: {
      fr: 'Le temps et la compétence sont payés comme un travail.',
      en: 'Time and skill are paid as work.',
    },
  },
  compensation: {
    fr: 'Compensation d’un revenu ou d’un temps perdu',
    en: 'Compensation for lost income or time',
    definition: {
      fr: 'Une perte de salaire, de temps ou de garde est compensée.',
      en: 'A loss of wages, of time or of care is made up for.',
    },
  },
  expenses: {
    fr: 'Remboursement de frais',
    en: 'Reimbursement of expenses',
    definition: {
      fr: 'Transport, repas, hébergement ou matériel, sur justificatif ou au forfait.',
      en: 'Travel, meals, lodging or equipment, on receipts or at a flat rate.',
    },
  },
  non_monetary: {
    fr: 'Contrepartie non monétaire',
    en: 'Non-monetary return',
    definition: {
      fr: 'Formation, diplôme, accès à un service, cosignature.',
      en: 'Training, diploma, access to a service, co-authorship.',
    },
  },
})
export type PayPurpose = CodeOf<typeof payPurpose>
