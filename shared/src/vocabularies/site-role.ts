import { defineVocabulary, type CodeOf } from './vocabulary'

/** What happens at a place of an initiative: headquarters are not the territory covered. */
export const siteRole = defineVocabulary({
  lead: { fr: 'Siège ou site porteur', en: 'Lead site' },
  intervention: { fr: 'Lieu d’intervention', en: 'Intervention site' },
})
export type SiteRole = CodeOf<typeof siteRole>
