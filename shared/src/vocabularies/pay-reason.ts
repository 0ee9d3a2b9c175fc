import { defineVocabulary, type CodeOf } from './vocabulary'

/** Why a line of pay has no comparable amount per hour. */
export const payReason = defineVocabulary({
  amount_unknown: {
    fr: 'Règle connue, montant inconnu',
    en: 'Rule known, amount unknown',
    definition: {
      fr: 'La source décrit la règle sans donner de montant.',
      en: 'The source describes the rule without giving an amount.',
    },
  },
  unpaid: {
    fr: 'Bénévolat',
    en: 'Volunteering',
    definition: {
      fr: 'La source dit que le travail n’est pas payé : ce n’est pas un montant de zéro euro à comparer.',
      en: 'The source says that the work is not paid: this is not an amount of zero euros to compare.',
    },
  },
  non_monetary: {
    fr: 'Contrepartie non monétaire',
    en: 'Non-monetary return',
    definition: {
      fr: 'Formation, certification ou cadeau : rien qui se compte en euros de l’heure.',
      en: 'Training, certification or gift: nothing that can be counted in euros an hour.',
    },
  },
  expenses_only: {
    fr: 'Remboursement de frais',
    en: 'Reimbursement of expenses',
    definition: {
      fr: 'Le montant rembourse une dépense : il ne paie pas du temps.',
      en: 'The amount reimburses an expense: it does not pay for time.',
    },
  },
  amount_inconsistent: {
    fr: 'Montants incohérents',
    en: 'Inconsistent amounts',
    definition: {
      fr: 'Le minimum enregistré dépasse le maximum : la fiche est à corriger.',
      en: 'The recorded minimum is above the maximum: the record needs correcting.',
    },
  },
  ceiling_only: {
    fr: 'Plafond sans montant',
    en: 'Ceiling without an amount',
    definition: {
      fr: 'La source ne donne qu’un maximum : c’est une limite, pas un montant versé.',
      en: 'The source only gives a maximum: it is a limit, not an amount paid.',
    },
  },
  floor_only: {
    fr: 'Plancher sans montant',
    en: 'Floor without an amount',
    definition: {
      fr: 'La source ne donne qu’un minimum : le montant versé peut être plus élevé.',
      en: 'The source only gives a minimum: the amount paid may be higher.',
    },
  },
  unit_unknown: {
    fr: 'Unité inconnue',
    en: 'Unit unknown',
    definition: {
      fr: 'La source ne dit pas ce que le montant paie : une heure, une séance, l’ensemble…',
      en: 'The source does not say what the amount pays for: an hour, a session, the whole…',
    },
  },
  hours_unknown: {
    fr: 'Durée inconnue',
    en: 'Duration unknown',
    definition: {
      fr: 'Le montant paie une séance, un mois, une année ou un ensemble dont la source ne dit pas le nombre d’heures.',
      en: 'The amount pays for a session, a month, a year or a whole, and the source does not say how many hours that is.',
    },
  },
  currency_unknown: {
    fr: 'Monnaie inconnue',
    en: 'Currency unknown',
    definition: {
      fr: 'La source ne dit pas dans quelle monnaie est le montant.',
      en: 'The source does not say which currency the amount is in.',
    },
  },
  rate_unknown: {
    fr: 'Taux de change absent',
    en: 'Exchange rate missing',
    definition: {
      fr: 'L’atlas n’a pas de taux de change daté et sourcé pour cette monnaie : le montant n’est pas converti.',
      en: 'The atlas has no dated, sourced exchange rate for this currency: the amount is not converted.',
    },
  },
  neighbouring_status: {
    fr: 'Statut voisin',
    en: 'Neighbouring status',
    definition: {
      fr: 'La personne payée n’est pas usager partenaire, comme un patient simulé : hors des synthèses.',
      en: 'The person paid is not a partner user, such as a simulated patient: left out of the summaries.',
    },
  },
})
export type PayReason = CodeOf<typeof payReason>
