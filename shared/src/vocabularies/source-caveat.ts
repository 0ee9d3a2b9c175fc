import { defineVocabulary, type CodeOf } from './vocabulary'

/** What a reader must know before relying on a source. */
export const sourceCaveat = defineVocabulary({
  copy: {
    fr: 'Copie sur un site de partage',
    en: 'Copy on a sharing site',
    definition: {
      fr: 'Le document original n’a pas été retrouvé : la copie peut être incomplète ou modifiée.',
      en: 'The original document was not found: the copy may be incomplete or altered.',
    },
  },
  unreliable: {
    fr: 'Site peu fiable',
    en: 'Unreliable site',
    definition: {
      fr: 'Ce site ne peut pas être contrôlé : à confirmer par une autre source.',
      en: 'This site cannot be checked: to be confirmed by another source.',
    },
  },
})
export type SourceCaveat = CodeOf<typeof sourceCaveat>
