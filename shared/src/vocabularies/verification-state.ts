import { defineVocabulary, type CodeOf } from './vocabulary'

/** Where the link of a request to verify a record stands. */
export const verificationState = defineVocabulary({
  open: { fr: 'En attente de réponse', en: 'Waiting for an answer' },
  confirmed: { fr: 'Rien n’a changé', en: 'Nothing has changed' },
  change_proposed: { fr: 'Modification proposée', en: 'Change proposed' },
  expired: { fr: 'Expirée', en: 'Expired' },
  revoked: { fr: 'Annulée', en: 'Revoked' },
  unpublished: { fr: 'Fiche retirée', en: 'Record withdrawn' },
  unknown: { fr: 'Inconnue', en: 'Unknown' },
})
export type VerificationState = CodeOf<typeof verificationState>
