import { defineVocabulary, type CodeOf } from './vocabulary'

/** What a training leads to. */
export const trainingKind = defineVocabulary({
  university_diploma: { fr: 'Diplôme universitaire', en: 'University diploma' },
  certificate: { fr: 'Certificat', en: 'Certificate' },
  short_course: { fr: 'Formation courte', en: 'Short course' },
  mooc: { fr: 'Cours en ligne ouvert à tous', en: 'Open online course' },
  in_house: { fr: 'Formation interne', en: 'In-house training' },
  other: { fr: 'Autre', en: 'Other' },
})
export type TrainingKind = CodeOf<typeof trainingKind>
