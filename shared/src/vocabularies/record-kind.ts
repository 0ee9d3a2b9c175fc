import { defineVocabulary, type CodeOf } from './vocabulary'

/** The kinds of records that the typology classifies. */
export const recordKind = defineVocabulary({
  initiative: { fr: 'Initiatives', en: 'Initiatives' },
  actor: { fr: 'Acteurs', en: 'Actors' },
  remuneration_practice: { fr: 'Pratiques de rémunération', en: 'Pay practices' },
  publication: { fr: 'Publications', en: 'Publications' },
  factor: { fr: 'Leviers, freins et dynamiques', en: 'Facilitators, barriers and dynamics' },
  training: { fr: 'Formations', en: 'Trainings' },
  competency: { fr: 'Compétences', en: 'Competencies' },
  recommendation: { fr: 'Recommandations', en: 'Recommendations' },
  priority_theme: { fr: 'Thématiques prioritaires', en: 'Priority themes' },
  mobilisation_measure: { fr: 'Mesures de mobilisation', en: 'Mobilisation measures' },
  communication_tool: { fr: 'Outils de communication', en: 'Communication tools' },
})
export type RecordKind = CodeOf<typeof recordKind>
