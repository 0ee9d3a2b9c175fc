import { defineVocabulary, type CodeOf } from './vocabulary'

/** Whether a publication is scientific literature (answers `isScientific`), as a criterion of the literature. */
export const scientific = defineVocabulary({
  yes: { fr: 'Littérature scientifique', en: 'Scientific literature' },
  no: { fr: 'Littérature grise', en: 'Grey literature' },
})
export type Scientific = CodeOf<typeof scientific>
