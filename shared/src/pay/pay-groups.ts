import { defineVocabulary, type CodeOf } from '../vocabularies/vocabulary'
import type { PayForm } from '../vocabularies/pay-form'

/** The five answers to « Comment un usager partenaire est-il reconnu ? ». */
export const payGroup = defineVocabulary({
  employment: {
    fr: 'Salariat',
    en: 'Employment',
    definition: { fr: 'Un contrat de travail.', en: 'A contract of employment.' },
  },
  vacation: {
    fr: 'Vacation',
    en: 'Hourly or teaching contract',
    definition: { fr: 'Des heures payées, de travail ou d’enseignement.', en: 'Paid hours, of work or of teaching.' },
  },
  service: {
    fr: 'Prestation de service',
    en: 'Service provision',
    definition: { fr: 'Une facture, le plus souvent d’indépendant.', en: 'An invoice, mostly of the self-employed.' },
  },
  allowance: {
    fr: 'Indemnité ou forfait',
    en: 'Allowance or flat fee',
    definition: {
      fr: 'Une somme versée à la personne, ou par l’intermédiaire de son association.',
      en: 'A sum paid to the person, or through their association.',
    },
  },
  unpaid: {
    fr: 'Bénévolat, cadeau',
    en: 'Volunteering, gift',
    definition: { fr: 'Pas de paiement, ou un bon d’achat.', en: 'No payment, or a voucher.' },
  },
})
export type PayGroup = CodeOf<typeof payGroup>

/** The forms of each answer. `other` is none of them: the source takes a stand or sets principles, without a form. */
export const formsOfGroup: Readonly<Record<PayGroup, readonly PayForm[]>> = {
  employment: ['employment'],
  vacation: ['hourly_vacation', 'academic_vacation'],
  service: ['service_provider'],
  allowance: ['allowance', 'via_association'],
  unpaid: ['volunteer', 'gift'],
}
