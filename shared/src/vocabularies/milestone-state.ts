import { defineVocabulary, type CodeOf } from './vocabulary'

/** Where a milestone of the calendar stands. */
export const milestoneState = defineVocabulary({
  planned: { fr: 'Prévu', en: 'Planned' },
  in_progress: { fr: 'En cours', en: 'In progress' },
  done: { fr: 'Fait', en: 'Done' },
  postponed: { fr: 'Reporté', en: 'Postponed' },
  cancelled: { fr: 'Annulé', en: 'Cancelled' },
})
export type MilestoneState = CodeOf<typeof milestoneState>
