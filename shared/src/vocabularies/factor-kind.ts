import { defineVocabulary, type CodeOf } from './vocabulary'

/** Whether a factor helps partnership, hinders it, or carries it along. */
export const factorKind = defineVocabulary({
  facilitator: { fr: 'Levier', en: 'Facilitator' },
  barrier: { fr: 'Frein', en: 'Barrier' },
  dynamic: { fr: 'Dynamique', en: 'Dynamic' },
})
export type FactorKind = CodeOf<typeof factorKind>
