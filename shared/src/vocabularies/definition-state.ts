import { defineVocabulary, type CodeOf } from './vocabulary'

/** How far a version of the definition has come. */
export const definitionState = defineVocabulary({
  draft: { fr: 'Proposition', en: 'Draft' },
  consulted: { fr: 'Soumise à consultation', en: 'Under consultation' },
  adopted: { fr: 'Adoptée', en: 'Adopted' },
})
export type DefinitionState = CodeOf<typeof definitionState>
