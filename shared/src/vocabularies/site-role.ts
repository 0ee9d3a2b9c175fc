import { defineVocabulary, type CodeOf } from './vocabulary'

/** What happens at a place of an initiative: headquarters are not the territory covered. */
export const siteRole = defineVocabulary({
  lead: {
    fr: 'Siège ou site porteur',
    en: 'Lead site',
    definition: {
      fr: 'Là où l’organisation est installée, même si l’action se tient ailleurs.',
      en: 'Where the organisation is, even if the action takes place elsewhere.',
    },
  },
  intervention: {
    fr: 'Lieu d’intervention',
    en: 'Intervention site',
    definition: {
      fr: 'Là où l’action se tient avec les usagers.',
      en: 'Where the action takes place with users.',
    },
  },
})
export type SiteRole = CodeOf<typeof siteRole>
