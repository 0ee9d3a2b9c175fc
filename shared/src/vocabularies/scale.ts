import { defineVocabulary, type CodeOf } from './vocabulary'

/** How wide an initiative, a practice or a source reaches: this region, the country, the world. */
export const scale = defineVocabulary({
  regional: { fr: 'Île-de-France', en: 'Île-de-France' },
  national: { fr: 'Ailleurs en France', en: 'Elsewhere in France' },
  international: { fr: 'À l’international', en: 'International' },
})
export type Scale = CodeOf<typeof scale>
