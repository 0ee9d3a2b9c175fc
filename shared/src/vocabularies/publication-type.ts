import { defineVocabulary, type CodeOf } from './vocabulary'

/** The kind of a publication. */
export const publicationType = defineVocabulary({
  article: { fr: 'Article', en: 'Article' },
  review: { fr: 'Revue de littérature', en: 'Literature review' },
  book: { fr: 'Ouvrage', en: 'Book' },
  chapter: { fr: 'Chapitre', en: 'Chapter' },
  thesis: { fr: 'Thèse ou mémoire', en: 'Thesis' },
  report: { fr: 'Rapport', en: 'Report' },
  guideline: { fr: 'Recommandation ou référentiel', en: 'Guideline or framework' },
  guide: { fr: 'Guide', en: 'Guide' },
  toolkit: { fr: 'Boîte à outils', en: 'Toolkit' },
  legislation: { fr: 'Texte juridique', en: 'Legislation' },
  conference: { fr: 'Communication de congrès', en: 'Conference paper' },
  website: { fr: 'Page ou site web', en: 'Web page or site' },
  other: { fr: 'Autre', en: 'Other' },
})
export type PublicationType = CodeOf<typeof publicationType>
