import { defineVocabulary, type CodeOf } from './vocabulary'

/** How much of a date is known. */
export const datePrecision = defineVocabulary({
  day: { fr: 'Au jour près', en: 'To the day' },
  month: { fr: 'Au mois près', en: 'To the month' },
  year: { fr: 'À l’année près', en: 'To the year' },
})
export type DatePrecision = CodeOf<typeof datePrecision>
