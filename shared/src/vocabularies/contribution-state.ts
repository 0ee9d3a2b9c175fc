import { defineVocabulary, type CodeOf } from './vocabulary'

/** What became of a contribution. */
export const contributionState = defineVocabulary({
  received: { fr: 'Reçue', en: 'Received' },
  in_review: { fr: 'En cours d’examen', en: 'In review' },
  accepted: { fr: 'Retenue', en: 'Accepted' },
  rejected: { fr: 'Non retenue', en: 'Not accepted' },
  spam: { fr: 'Indésirable', en: 'Spam' },
})
export type ContributionState = CodeOf<typeof contributionState>
