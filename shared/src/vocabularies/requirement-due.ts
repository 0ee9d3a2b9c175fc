import { defineVocabulary, type CodeOf } from './vocabulary'

/** When the call expects a deliverable. */
export const requirementDue = defineVocabulary({
  start: { fr: 'Au démarrage', en: 'At the start' },
  regular: { fr: 'À intervalles réguliers', en: 'At regular intervals' },
  end: { fr: 'À la fin', en: 'At the end' },
})
export type RequirementDue = CodeOf<typeof requirementDue>
