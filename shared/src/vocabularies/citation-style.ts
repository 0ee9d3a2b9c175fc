import { defineVocabulary, type CodeOf } from './vocabulary'

/** The ways in which a publication can be cited. */
export const citationStyle = defineVocabulary({
  apa: { fr: 'APA (7e édition)', en: 'APA (7th edition)' },
  vancouver: { fr: 'Vancouver', en: 'Vancouver' },
  harvard: { fr: 'Harvard', en: 'Harvard' },
})
export type CitationStyle = CodeOf<typeof citationStyle>
