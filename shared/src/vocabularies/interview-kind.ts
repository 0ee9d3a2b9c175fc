import { defineVocabulary, type CodeOf } from './vocabulary'

/** How people were heard. */
export const interviewKind = defineVocabulary({
  individual: { fr: 'Entretien individuel', en: 'Individual interview' },
  group: { fr: 'Entretien collectif', en: 'Group interview' },
  hearing: { fr: 'Audition', en: 'Hearing' },
  questionnaire: { fr: 'Questionnaire', en: 'Questionnaire' },
  visit: { fr: 'Visite sur site', en: 'Site visit' },
})
export type InterviewKind = CodeOf<typeof interviewKind>
