import { defineVocabulary, type CodeOf } from './vocabulary'

/** Where the editors stand with a record. */
export const reviewState = defineVocabulary({
  collected: { fr: 'Collectée, à vérifier', en: 'Collected, to be verified' },
  proposed: { fr: 'Proposée par un partenaire', en: 'Proposed by a partner' },
  in_review: { fr: 'En cours de relecture', en: 'In review' },
  changes_requested: { fr: 'À compléter', en: 'Changes requested' },
  validated: { fr: 'Validée', en: 'Validated' },
})
export type ReviewState = CodeOf<typeof reviewState>
