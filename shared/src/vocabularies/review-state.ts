import { defineVocabulary, type CodeOf } from './vocabulary'

/** Where a record stands between the person who writes it and the one who answers for its publication. */
export const reviewState = defineVocabulary({
  collected: { fr: 'Collectée, à vérifier', en: 'Collected, to be verified' },
  drafting: { fr: 'En cours de rédaction', en: 'Being written' },
  submitted: { fr: 'Soumise à relecture', en: 'Submitted for review' },
  changes_requested: { fr: 'À compléter', en: 'Changes requested' },
  approved: { fr: 'Approuvée', en: 'Approved' },
})
export type ReviewState = CodeOf<typeof reviewState>
