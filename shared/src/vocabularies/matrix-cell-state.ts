import { defineVocabulary, type CodeOf } from './vocabulary'

/** What a cell of the typology's matrix is: full, or empty for one of four reasons. */
export const matrixCellState = defineVocabulary({
  filled: {
    fr: 'Documenté',
    en: 'Documented',
    definition: {
      fr: 'Au moins une initiative ou une publication.',
      en: 'At least one initiative or publication.',
    },
  },
  none_found: {
    fr: 'Rien trouvé',
    en: 'Nothing found',
    definition: {
      fr: 'Une recherche bibliographique publiée a couvert ce croisement et n’a rien donné.',
      en: 'A published literature search covered this pair and found nothing.',
    },
  },
  not_searched: {
    fr: 'Pas encore cherché',
    en: 'Not searched yet',
    definition: {
      fr: 'Rien n’est recensé, et aucune recherche publiée ne couvre ce croisement : on ne peut pas dire que rien n’existe.',
      en: 'Nothing is recorded, and no published search covers this pair: one cannot say that nothing exists.',
    },
  },
  not_applicable: {
    fr: 'Sans objet',
    en: 'Not applicable',
    definition: {
      fr: 'L’ARS a indiqué que ces deux catégories ne se croisent pas.',
      en: 'The regional health agency has stated that these two categories do not meet.',
    },
  },
  no_match: {
    fr: 'Rien ici',
    en: 'Nothing here',
    definition: {
      fr: 'Ce n’est pas une lacune : les filtres choisis écartent les fiches, ou toutes sont classées.',
      en: 'This is not a gap: the filters leave the records out, or all of them are classified.',
    },
  },
})
export type MatrixCellState = CodeOf<typeof matrixCellState>
