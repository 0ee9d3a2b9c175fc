import { defineVocabulary, type CodeOf } from './vocabulary'

/** How wide an initiative, a practice or a source reaches: this region, the country, the world. */
export const scale = defineVocabulary({
  regional: {
    fr: 'Île-de-France',
    en: 'Île-de-France',
    definition: {
      fr: 'L’action a lieu en Île-de-France, en tout ou partie.',
      en: 'The action takes place in Île-de-France, wholly or in part.',
    },
  },
  national: {
    fr: 'Ailleurs en France',
    en: 'Elsewhere in France',
    definition: {
      fr: 'L’action a lieu dans d’autres régions de France.',
      en: 'The action takes place in other regions of France.',
    },
  },
  international: {
    fr: 'À l’international',
    en: 'International',
    definition: {
      fr: 'L’action a lieu hors de France, ou dans plusieurs pays.',
      en: 'The action takes place outside France, or in several countries.',
    },
  },
})
export type Scale = CodeOf<typeof scale>
