import { defineVocabulary, type CodeOf } from './vocabulary'

/** The form that recognition takes for partner users. */
export const payForm = defineVocabulary({
  employment: { fr: 'Salariat', en: 'Employment' },
  hourly_vacation: { fr: 'Vacation horaire', en: 'Hourly contract' },
  academic_vacation: { fr: 'Vacation d’enseignement', en: 'Teaching contract' },
  service_provider: { fr: 'Prestation de service', en: 'Service provision' },
  allowance: { fr: 'Indemnité ou forfait', en: 'Allowance or flat fee' },
  via_association: { fr: 'Versement par l’association', en: 'Payment through the association' },
  gift: { fr: 'Cadeau ou bon d’achat', en: 'Gift or voucher' },
  volunteer: { fr: 'Bénévolat', en: 'Volunteering' },
  other: { fr: 'Autre', en: 'Other' },
})
export type PayForm = CodeOf<typeof payForm>
