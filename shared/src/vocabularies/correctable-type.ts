import { defineVocabulary, type CodeOf } from './vocabulary'

/** The types of records in which a visitor may say that something is wrong. */
export const correctableType = defineVocabulary({
  initiative: { fr: 'Initiative', en: 'Initiative' },
  actor: { fr: 'Acteur', en: 'Actor' },
  publication: { fr: 'Publication', en: 'Publication' },
  remuneration_practice: { fr: 'Pratique de rémunération', en: 'Pay practice' },
  factor: { fr: 'Levier, frein ou dynamique', en: 'Facilitator, barrier or dynamic' },
  glossary_term: { fr: 'Terme du glossaire', en: 'Term of the glossary' },
  benchmark_entry: { fr: 'Territoire comparé', en: 'Compared territory' },
})
export type CorrectableType = CodeOf<typeof correctableType>
