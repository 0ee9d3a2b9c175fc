import { defineVocabulary, type CodeOf } from './vocabulary'

/** Whether a factor helps partnership, hinders it, or carries it along. */
export const factorKind = defineVocabulary({
  facilitator: {
    fr: 'Levier',
    en: 'Facilitator',
    definition: {
      fr: 'Aide le partenariat à se faire ou à durer.',
      en: 'Helps partnership to happen or to last.',
    },
  },
  barrier: {
    fr: 'Frein',
    en: 'Barrier',
    definition: {
      fr: 'Empêche ou ralentit le partenariat.',
      en: 'Prevents partnership or slows it down.',
    },
  },
  dynamic: {
    fr: 'Dynamique',
    en: 'Dynamic',
    definition: {
      fr: 'Mouvement de fond qui porte le partenariat : loi, culture, attente.',
      en: 'Underlying movement that carries partnership along: law, culture, expectation.',
    },
  },
})
export type FactorKind = CodeOf<typeof factorKind>
