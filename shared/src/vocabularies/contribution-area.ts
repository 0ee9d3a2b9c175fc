import { defineVocabulary, type CodeOf } from './vocabulary'

/** Where an action takes place when no single department of the region says it. */
export const contributionArea = defineVocabulary({
  whole_region: { fr: 'Toute la région', en: 'The whole region' },
  elsewhere: { fr: 'Ailleurs en France', en: 'Elsewhere in France' },
  abroad: { fr: 'Hors de France', en: 'Outside France' },
})
export type ContributionArea = CodeOf<typeof contributionArea>
