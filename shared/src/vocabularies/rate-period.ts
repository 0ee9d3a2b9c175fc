import { defineVocabulary, type CodeOf } from './vocabulary'

/** What an exchange rate is the rate of. */
export const ratePeriod = defineVocabulary({
  year_average: { fr: 'Moyenne de l’année', en: 'Average of the year' },
  day: { fr: 'Cours du jour', en: 'Rate of the day' },
})
export type RatePeriod = CodeOf<typeof ratePeriod>
