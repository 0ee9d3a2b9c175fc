import { defineVocabulary, type CodeOf } from './vocabulary'

/** Where a training takes place. */
export const trainingModality = defineVocabulary({
  onsite: { fr: 'En présence', en: 'On site' },
  hybrid: { fr: 'En présence et à distance', en: 'Hybrid' },
  online: { fr: 'À distance', en: 'Online' },
})
export type TrainingModality = CodeOf<typeof trainingModality>
