import { defineVocabulary, type CodeOf } from './vocabulary'

/** What somebody did about the review of a record. */
export const reviewStep = defineVocabulary({
  submit: { fr: 'Soumise à relecture', en: 'Submitted for review' },
  withdraw: { fr: 'Soumission retirée', en: 'Submission withdrawn' },
  request_changes: { fr: 'Modifications demandées', en: 'Changes requested' },
  approve: { fr: 'Approuvée et publiée', en: 'Approved and published' },
})
export type ReviewStep = CodeOf<typeof reviewStep>
