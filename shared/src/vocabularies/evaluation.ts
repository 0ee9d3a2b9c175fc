import { defineVocabulary, type CodeOf } from './vocabulary'

/** Who evaluated an initiative; not knowing is null, not a code. */
export const evaluation = defineVocabulary({
  none: {
    fr: 'Aucune évaluation',
    en: 'No evaluation',
    definition: {
      fr: 'La source dit qu’il n’y en a pas eu ; si elle n’en dit rien, laisser vide.',
      en: 'The source says that there was none; if it says nothing, leave it empty.',
    },
  },
  internal: {
    fr: 'Évaluation interne',
    en: 'Internal evaluation',
    definition: {
      fr: 'Par l’organisation elle-même ou ses partenaires.',
      en: 'By the organisation itself or its partners.',
    },
  },
  external: {
    fr: 'Évaluation externe',
    en: 'External evaluation',
    definition: {
      fr: 'Par un tiers : cabinet, agence, inspection.',
      en: 'By a third party: consultants, agency, inspection.',
    },
  },
  research: {
    fr: 'Recherche publiée',
    en: 'Published research',
    definition: {
      fr: 'Résultats publiés dans une revue ou une thèse.',
      en: 'Results published in a journal or a thesis.',
    },
  },
})
export type Evaluation = CodeOf<typeof evaluation>
