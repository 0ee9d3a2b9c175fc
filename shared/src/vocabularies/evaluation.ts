import { defineVocabulary, type CodeOf } from './vocabulary'

/** Who evaluated an initiative; not knowing is null, not a code. */
export const evaluation = defineVocabulary({
  none: { fr: 'Aucune évaluation', en: 'No evaluation' },
  internal: { fr: 'Évaluation interne', en: 'Internal evaluation' },
  external: { fr: 'Évaluation externe', en: 'External evaluation' },
  research: { fr: 'Recherche publiée', en: 'Published research' },
})
export type Evaluation = CodeOf<typeof evaluation>
