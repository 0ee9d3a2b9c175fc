import { defineVocabulary, type CodeOf } from './vocabulary'

/** What one amount pays for. */
export const payUnit = defineVocabulary({
  hour: { fr: 'Heure', en: 'Hour' },
  half_day: { fr: 'Demi-journée', en: 'Half day' },
  day: { fr: 'Journée', en: 'Day' },
  session: {
    fr: 'Séance ou réunion',
    en: 'Session or meeting',
    definition: {
      fr: 'Une rencontre, quelle qu’en soit la durée.',
      en: 'A meeting, whatever its length.',
    },
  },
  flat: {
    fr: 'Forfait pour l’ensemble',
    en: 'Flat fee for the whole',
    definition: {
      fr: 'Une somme unique pour toute la mission.',
      en: 'One sum for the whole task.',
    },
  },
  month: { fr: 'Mois', en: 'Month' },
  year: { fr: 'Année', en: 'Year' },
})
export type PayUnit = CodeOf<typeof payUnit>
