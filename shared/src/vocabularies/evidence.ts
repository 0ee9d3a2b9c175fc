import { defineVocabulary, type CodeOf } from './vocabulary'

/** Whether a source says it of this very matter, or we carry it over from another one. */
export const evidence = defineVocabulary({
  stated_by_source: {
    fr: 'Énoncé par la source',
    en: 'Stated by the source',
    definition: {
      fr: 'La source traite de partenariat en santé et l’affirme elle-même.',
      en: 'The source is about partnership in health and says so itself.',
    },
  },
  transposed: {
    fr: 'Transposé d’un autre contexte',
    en: 'Transposed from another context',
    definition: {
      fr: 'La source porte sur un autre domaine ou un autre pays ; c’est nous qui l’appliquons ici.',
      en: 'The source is about another field or country; it is we who apply it here.',
    },
  },
})
export type Evidence = CodeOf<typeof evidence>
