import { defineVocabulary, type CodeOf } from './vocabulary'

/** The part of a record that a correction is about, in a visitor’s words. */
export const correctableField = defineVocabulary({
  name: { fr: 'Titre ou nom', en: 'Title or name' },
  summary: { fr: 'Résumé', en: 'Summary' },
  description: { fr: 'Description ou définition', en: 'Description or definition' },
  organisation: { fr: 'Organisations', en: 'Organisations' },
  place: { fr: 'Lieu', en: 'Place' },
  years: { fr: 'Dates ou années', en: 'Dates or years' },
  classification: { fr: 'Classement : niveau, champ, rôle…', en: 'Classification: level, field, role…' },
  amount: { fr: 'Montant ou conditions', en: 'Amount or conditions' },
  outcomes: { fr: 'Résultats', en: 'Results' },
  website: { fr: 'Site ou lien', en: 'Website or link' },
  sources: { fr: 'Sources', en: 'Sources' },
  missing: { fr: 'Une information qui manque', en: 'Something that is missing' },
  other: { fr: 'Autre chose', en: 'Something else' },
})
export type CorrectableField = CodeOf<typeof correctableField>
