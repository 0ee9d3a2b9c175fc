import { defineVocabulary, type CodeOf } from './vocabulary'

/** The form of a communication tool. */
export const communicationToolKind = defineVocabulary({
  leaflet: { fr: 'Dépliant', en: 'Leaflet' },
  poster: { fr: 'Affiche', en: 'Poster' },
  slides: { fr: 'Diaporama', en: 'Slides' },
  video: { fr: 'Vidéo', en: 'Video' },
  article: { fr: 'Article ou tribune', en: 'Article' },
  letter: { fr: 'Lettre ou courriel type', en: 'Template letter or e-mail' },
  event: { fr: 'Événement', en: 'Event' },
  web_page: { fr: 'Page web', en: 'Web page' },
  kit: { fr: 'Kit complet', en: 'Complete kit' },
  other: { fr: 'Autre', en: 'Other' },
})
export type CommunicationToolKind = CodeOf<typeof communicationToolKind>
