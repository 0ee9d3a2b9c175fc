import { defineVocabulary, type CodeOf } from './vocabulary'

/** Where an initiative stands, as its source described it; not knowing is null, not a code. */
export const stage = defineVocabulary({
  planned: {
    fr: 'En projet',
    en: 'Planned',
    definition: {
      fr: 'Annoncée, pas encore commencée.',
      en: 'Announced, not begun yet.',
    },
  },
  pilot: {
    fr: 'Expérimentation',
    en: 'Pilot',
    definition: {
      fr: 'Essai limité dans le temps ou à quelques lieux.',
      en: 'Trial limited in time or to a few places.',
    },
  },
  active: {
    fr: 'En cours',
    en: 'Active',
    definition: {
      fr: 'Fonctionne aujourd’hui, d’après la source.',
      en: 'At work today, according to the source.',
    },
  },
  scaled: {
    fr: 'Déployée à plus grande échelle',
    en: 'Scaled up',
    definition: {
      fr: 'Reprise au-delà de son premier lieu.',
      en: 'Taken up beyond its first place.',
    },
  },
  ended: {
    fr: 'Terminée',
    en: 'Ended',
    definition: {
      fr: 'A pris fin, d’après la source.',
      en: 'Has ended, according to the source.',
    },
  },
})
export type Stage = CodeOf<typeof stage>
