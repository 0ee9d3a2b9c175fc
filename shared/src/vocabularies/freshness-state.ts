import { defineVocabulary, type CodeOf } from './vocabulary'

/** Whether what a record says can still be relied on; that nobody ever verified it is said beside. */
export const freshnessState = defineVocabulary({
  up_to_date: { fr: 'À jour', en: 'Up to date' },
  update_advised: { fr: 'Mise à jour conseillée', en: 'Update advised' },
  update_required: { fr: 'Mise à jour requise', en: 'Update required' },
})
export type FreshnessState = CodeOf<typeof freshnessState>
