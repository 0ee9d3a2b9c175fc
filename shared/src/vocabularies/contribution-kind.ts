import { defineVocabulary, type CodeOf } from './vocabulary'

/** What a visitor sends through the public form. */
export const contributionKind = defineVocabulary({
  new_initiative: { fr: 'Nouvelle initiative', en: 'New initiative' },
  new_practice: { fr: 'Pratique de rémunération', en: 'Pay practice' },
  new_publication: { fr: 'Publication', en: 'Publication' },
  correction: { fr: 'Correction', en: 'Correction' },
  other: { fr: 'Autre message', en: 'Other message' },
})
export type ContributionKind = CodeOf<typeof contributionKind>
