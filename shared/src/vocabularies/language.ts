import { defineVocabulary, type CodeOf } from './vocabulary'

/** Languages of the publications (BCP 47). */
export const language = defineVocabulary({
  fr: { fr: 'Français', en: 'French' },
  en: { fr: 'Anglais', en: 'English' },
  de: { fr: 'Allemand', en: 'German' },
  da: { fr: 'Danois', en: 'Danish' },
  es: { fr: 'Espagnol', en: 'Spanish' },
  it: { fr: 'Italien', en: 'Italian' },
  nl: { fr: 'Néerlandais', en: 'Dutch' },
  no: { fr: 'Norvégien', en: 'Norwegian' },
  pt: { fr: 'Portugais', en: 'Portuguese' },
  sv: { fr: 'Suédois', en: 'Swedish' },
})
export type Language = CodeOf<typeof language>
