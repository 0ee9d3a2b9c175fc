import { defineVocabulary, type CodeOf } from './vocabulary'

/** Where an initiative stands, as its source described it; not knowing is null, not a code. */
export const stage = defineVocabulary({
  planned: { fr: 'En projet', en: 'Planned' },
  pilot: { fr: 'Expérimentation', en: 'Pilot' },
  active: { fr: 'En cours', en: 'Active' },
  scaled: { fr: 'Déployée à plus grande échelle', en: 'Scaled up' },
  ended: { fr: 'Terminée', en: 'Ended' },
})
export type Stage = CodeOf<typeof stage>
