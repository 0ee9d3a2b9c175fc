import { defineVocabulary, type CodeOf } from './vocabulary'

/** The parts of the deployment strategy. */
export const strategyAxis = defineVocabulary({
  priority_themes: { fr: 'Thématiques prioritaires', en: 'Priority themes' },
  training: { fr: 'Formation', en: 'Training' },
  mobilise_institutions: { fr: 'Mobilisation des institutions', en: 'Mobilising institutions' },
  mobilise_professionals: { fr: 'Mobilisation des professionnels', en: 'Mobilising professionals' },
  patient_buy_in: { fr: 'Adhésion des usagers', en: 'Buy-in of users' },
  competencies: { fr: 'Compétences', en: 'Competencies' },
  communication: { fr: 'Communication', en: 'Communication' },
  implementation: { fr: 'Mise en œuvre', en: 'Implementation' },
})
export type StrategyAxis = CodeOf<typeof strategyAxis>
