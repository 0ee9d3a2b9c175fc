import { defineVocabulary, type CodeOf } from './vocabulary'

/** How far a deliverable has come. */
export const deliverableState = defineVocabulary({
  planned: { fr: 'Prévu', en: 'Planned' },
  in_progress: { fr: 'En cours de rédaction', en: 'In progress' },
  submitted: { fr: 'Remis', en: 'Submitted' },
  accepted: { fr: 'Accepté', en: 'Accepted' },
})
export type DeliverableState = CodeOf<typeof deliverableState>
