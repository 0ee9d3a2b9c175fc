import { defineVocabulary, type CodeOf } from './vocabulary'

/** The form that recognition takes for partner users. */
export const payForm = defineVocabulary({
  employment: {
    fr: 'Salariat',
    en: 'Employment',
    definition: {
      fr: 'Contrat de travail, à durée déterminée ou non.',
      en: 'Employment contract, fixed-term or not.',
    },
  },
  hourly_vacation: {
    fr: 'Vacation horaire',
    en: 'Hourly contract',
    definition: {
      fr: 'Paiement à l’heure d’un agent public vacataire, pour une tâche précise.',
      en: 'Payment by the hour of a casual public employee, for a given task.',
    },
  },
  academic_vacation: {
    fr: 'Vacation d’enseignement',
    en: 'Teaching contract',
    definition: {
      fr: 'Paiement d’heures d’enseignement par une université ou une école.',
      en: 'Payment of teaching hours by a university or a school.',
    },
  },
  service_provider: {
    fr: 'Prestation de service',
    en: 'Service provision',
    definition: {
      fr: 'Facture d’un travailleur indépendant ou d’un organisme.',
      en: 'Invoice of a self-employed person or of a body.',
    },
  },
  allowance: {
    fr: 'Indemnité ou forfait',
    en: 'Allowance or flat fee',
    definition: {
      fr: 'Somme fixe par séance, par jour ou pour l’ensemble, sans contrat de travail.',
      en: 'Fixed sum a session, a day or for the whole, without an employment contract.',
    },
  },
  via_association: {
    fr: 'Versement par l’association',
    en: 'Payment through the association',
    definition: {
      fr: 'L’organisation paie une association, qui paie ou non la personne.',
      en: 'The organisation pays an association, which pays the person or not.',
    },
  },
  gift: {
    fr: 'Cadeau ou bon d’achat',
    en: 'Gift or voucher',
    definition: {
      fr: 'Objet, chèque cadeau ou bon d’achat.',
      en: 'Object, gift voucher or store credit.',
    },
  },
  volunteer: {
    fr: 'Bénévolat',
    en: 'Volunteering',
    definition: {
      fr: 'Aucune contrepartie, hors frais remboursés.',
      en: 'Nothing in return, apart from reimbursed expenses.',
    },
  },
  other: { fr: 'Autre', en: 'Other' },
})
export type PayForm = CodeOf<typeof payForm>
