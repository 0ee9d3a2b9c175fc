import { defineVocabulary, type CodeOf } from './vocabulary'

/** Whether a source says it of this very matter, or we carry it over from another one. */
export const evidence = defineVocabulary({
  stated_by_source: { fr: 'Énoncé par la source', en: 'Stated by the source' },
  transposed: { fr: 'Transposé d’un autre contexte', en: 'Transposed from another context' },
})
export type Evidence = CodeOf<typeof evidence>
