import { defineVocabulary, type CodeOf } from './vocabulary'

/** The three groups of competencies of partner users. */
export const competencyGroup = defineVocabulary({
  knowledge: { fr: 'Savoirs', en: 'Knowledge' },
  know_how: { fr: 'Savoir-faire', en: 'Know-how' },
  interpersonal: { fr: 'Savoir-être', en: 'Interpersonal skills' },
})
export type CompetencyGroup = CodeOf<typeof competencyGroup>
