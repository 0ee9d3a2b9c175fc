import { defineVocabulary, type CodeOf } from './vocabulary'

/** What the cells of the typology's matrix say of their records. */
export const matrixMeasure = defineVocabulary({
  count: {
    fr: 'Nombre',
    en: 'Count',
    definition: {
      fr: 'Le nombre de fiches de chaque case. Une fiche de plusieurs catégories compte dans plusieurs cases, et une seule fois dans chaque total.',
      en: 'The number of records in each cell. A record of several categories counts in several cells, and once in each total.',
    },
  },
  share: {
    fr: 'Part de la ligne',
    en: 'Share of the row',
    definition: {
      fr: 'Sur 100 fiches de la ligne, combien sont dans la case. Une fiche de plusieurs catégories compte dans plusieurs cases : les parts d’une ligne peuvent dépasser 100 % au total.',
      en: 'Out of 100 records of the row, how many are in the cell. A record of several categories counts in several cells: the shares of a row may add up to more than 100%.',
    },
  },
  evidence: {
    fr: 'Solidité',
    en: 'Evidence',
    definition: {
      fr: 'Parmi les initiatives de la case, combien ont une confiance élevée : leurs sources viennent de l’organisation elle-même ou d’un organisme public, et concordent. Parmi les publications, combien sont scientifiques. Le détail d’une case dit aussi combien d’initiatives citent au moins une publication de l’atlas.',
      en: 'Of the initiatives in the cell, how many have a high confidence: their sources come from the organisation itself or from a public body, and agree. Of the publications, how many are scientific. The details of a cell also say how many initiatives cite at least one publication of the atlas.',
    },
  },
})
export type MatrixMeasure = CodeOf<typeof matrixMeasure>
