import { defineVocabulary, type CodeOf } from './vocabulary'

/** Where a factor holds: the codes of `scale`, in the words of a statement rather than of a place. */
export const factorLevel = defineVocabulary({
  regional: { fr: 'Région (Île-de-France)', en: 'Region (Île-de-France)' },
  national: { fr: 'France', en: 'France' },
  international: { fr: 'Monde', en: 'World' },
})
export type FactorLevel = CodeOf<typeof factorLevel>
