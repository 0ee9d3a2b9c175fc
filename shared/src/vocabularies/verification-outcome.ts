import { defineVocabulary, type CodeOf } from './vocabulary'

/** What an organisation answered to a request to verify a record. */
export const verificationOutcome = defineVocabulary({
  confirmed: { fr: 'Rien n’a changé', en: 'Nothing has changed' },
  change_proposed: { fr: 'Modification proposée', en: 'Change proposed' },
})
export type VerificationOutcome = CodeOf<typeof verificationOutcome>
