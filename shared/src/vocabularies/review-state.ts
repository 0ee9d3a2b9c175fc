import { defineVocabulary, type CodeOf } from './vocabulary'

/** Where a record stands between the person who writes it and the one who answers for its publication. */
export const reviewState = defineVocabulary({
  collected: {
    fr: 'Collectée, à vérifier',
    en: 'Collected, to be verified',
    definition: {
      fr: 'Rédigée d’après ses sources par l’équipe de l’atlas ; son organisation ne l’a pas relue.',
      en: 'Written after its sources by the team of the atlas; its organisation has not read it.',
    },
  },
  drafting: {
    fr: 'En cours de rédaction',
    en: 'Being written',
    definition: {
      fr: 'La personne qui la rédige y travaille encore.',
      en: 'The person who writes it is still at work.',
    },
  },
  submitted: {
    fr: 'Soumise à relecture',
    en: 'Submitted for review',
    definition: {
      fr: 'Attend la décision d’une personne qui peut publier.',
      en: 'Waits for the decision of someone who may publish.',
    },
  },
  changes_requested: {
    fr: 'À compléter',
    en: 'Changes requested',
    definition: {
      fr: 'Renvoyée à son auteur, avec un message.',
      en: 'Sent back to its author, with a message.',
    },
  },
  approved: {
    fr: 'Approuvée',
    en: 'Approved',
    definition: {
      fr: 'Relue et acceptée pour publication.',
      en: 'Reviewed and accepted for publication.',
    },
  },
})
export type ReviewState = CodeOf<typeof reviewState>
