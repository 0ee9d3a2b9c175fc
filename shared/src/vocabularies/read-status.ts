import { defineVocabulary, type CodeOf } from './vocabulary'

/** How much of a publication was read before it was cited. */
export const readStatus = defineVocabulary({
  full: { fr: 'Lue en entier', en: 'Read in full' },
  excerpt: { fr: 'Lue par extraits', en: 'Read in part' },
  reference_only: { fr: 'Référence seule, non lue', en: 'Reference only, not read' },
})
export type ReadStatus = CodeOf<typeof readStatus>
