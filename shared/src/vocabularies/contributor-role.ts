import { defineVocabulary, type CodeOf } from './vocabulary'

/** In what capacity someone contributes. */
export const contributorRole = defineVocabulary({
  organisation: { fr: 'Je travaille pour l’organisation concernée', en: 'I work for the organisation concerned' },
  partner_user: { fr: 'Usager, patient ou proche', en: 'User, patient or carer' },
  professional: { fr: 'Autre professionnel', en: 'Other professional' },
  association: { fr: 'Association d’usagers', en: 'Users’ association' },
  researcher: { fr: 'Chercheur ou enseignant', en: 'Researcher or teacher' },
  other: { fr: 'Autre', en: 'Other' },
})
export type ContributorRole = CodeOf<typeof contributorRole>
