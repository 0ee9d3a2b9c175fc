import { defineVocabulary, type CodeOf } from './vocabulary'

/** What a payment is for. */
export const payPurpose = defineVocabulary({
  work: { fr: 'Rémunération d’un travail', en: 'Pay for work' },
  compensation: { fr: 'Compensation d’un revenu ou d’un temps perdu', en: 'Compensation for lost income or time' },
  expenses: { fr: 'Remboursement de frais', en: 'Reimbursement of expenses' },
  non_monetary: { fr: 'Contrepartie non monétaire', en: 'Non-monetary return' },
})
export type PayPurpose = CodeOf<typeof payPurpose>
