import { defineVocabulary, type CodeOf } from './vocabulary'

/** How much of a publication was read before it was cited. */
export const readStatus = defineVocabulary({
  full: {
    fr: 'Lue en entier',
    en: 'Read in full',
    definition: {
      fr: 'Le texte entier a été lu.',
      en: 'The whole text was read.',
    },
  },
  excerpt: {
    fr: 'Lue par extraits',
    en: 'Read in part',
    definition: {
      fr: 'Le résumé ou des passages ont été lus.',
      en: 'The abstract or passages were read.',
    },
  },
  reference_only: {
    fr: 'Référence seule, non lue',
    en: 'Reference only, not read',
    definition: {
      fr: 'Rien n’a été lu : la référence vient d’une autre source.',
      en: 'Nothing was read: the reference comes from another source.',
    },
  },
})
export type ReadStatus = CodeOf<typeof readStatus>
