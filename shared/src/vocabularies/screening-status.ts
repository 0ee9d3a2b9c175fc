import { defineVocabulary, type CodeOf } from './vocabulary'

/** Where a publication stands in the selection of the literature review. */
export const screeningStatus = defineVocabulary({
  identified: {
    fr: 'Repérée',
    en: 'Identified',
    definition: {
      fr: 'Trouvée, pas encore triée.',
      en: 'Found, not screened yet.',
    },
  },
  duplicate: {
    fr: 'Doublon',
    en: 'Duplicate',
    definition: {
      fr: 'La même référence a déjà sa fiche.',
      en: 'The same reference already has its record.',
    },
  },
  screened_out: {
    fr: 'Écartée sur titre ou résumé',
    en: 'Excluded on title or abstract',
    definition: {
      fr: 'Hors sujet d’après le titre ou le résumé, sans lire le texte.',
      en: 'Off topic after its title or abstract, without reading the text.',
    },
  },
  excluded: {
    fr: 'Écartée après lecture',
    en: 'Excluded after reading',
    definition: {
      fr: 'Lue, puis écartée : elle ne répond pas aux critères.',
      en: 'Read, then left out: it does not meet the criteria.',
    },
  },
  included: {
    fr: 'Retenue',
    en: 'Included',
    definition: {
      fr: 'Lue et retenue dans la revue de littérature.',
      en: 'Read and kept in the literature review.',
    },
  },
})
export type ScreeningStatus = CodeOf<typeof screeningStatus>
