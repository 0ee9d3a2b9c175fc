import { defineVocabulary } from '@atlas/shared'

/** The words that the matrix adds to those of the typology, on the page and in its files. */
export const matrixWords = defineVocabulary({
  unclassified: { fr: 'Non renseigné', en: 'Not stated' },
  total: { fr: 'Ensemble', en: 'All' },
  title: { fr: 'Typologie du partenariat en santé', en: 'Typology of partnership in health' },
  initiatives: { fr: 'initiatives', en: 'initiatives' },
  publications: { fr: 'publications', en: 'publications' },
  filters: { fr: 'Filtres', en: 'Filters' },
  no_filter: { fr: 'aucun filtre', en: 'no filter' },
  literature_whole: {
    fr: 'publications comptées sans les filtres propres aux initiatives',
    en: 'publications counted without the filters that only initiatives have',
  },
  licence: { fr: 'Licence Ouverte 2.0', en: 'Licence Ouverte 2.0 (Open Licence)' },
  source: { fr: 'Atlas du partenariat en santé', en: 'Atlas of partnership in health' },
  extracted: { fr: 'Extraction du', en: 'Extracted on' },
  area: {
    fr: 'La surface d’un carré suit le nombre.',
    en: 'The area of a square follows the number.',
  },
  unplaced: { fr: 'non classées sur cet axe', en: 'not classified on this axis' },
  against_the_rule: {
    fr: 'Case indiquée sans objet, mais documentée',
    en: 'Cell stated not applicable, yet documented',
  },
  text: { fr: 'Mots cherchés', en: 'Words searched' },
  started_from: { fr: 'Début à partir de', en: 'Started from' },
  started_to: { fr: 'Début jusqu’en', en: 'Started up to' },
  actor: { fr: 'Organisation', en: 'Organisation' },
})
