import { defineVocabulary, type CodeOf } from './vocabulary'

/** The steps of the public form. */
export const contributionStep = defineVocabulary({
  action: { fr: 'L’action', en: 'The action' },
  correction: { fr: 'Ce qu’il faut corriger', en: 'What to correct' },
  partnership: { fr: 'Avec qui et comment', en: 'With whom and how' },
  proof: { fr: 'Sources et résultats', en: 'Sources and results' },
  you: { fr: 'Vous', en: 'You' },
  review: { fr: 'Relecture et envoi', en: 'Review and sending' },
})
export type ContributionStep = CodeOf<typeof contributionStep>
