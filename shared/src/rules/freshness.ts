import { defineVocabulary, type CodeOf } from '../vocabularies/vocabulary'

/** After so many months, what was verified or collected must be looked at again. */
export const freshnessMonths = 12

/** How recently someone checked a record. */
export const freshnessState = defineVocabulary({
  verified_recently: { fr: 'Vérifiée récemment', en: 'Recently verified' },
  to_verify: { fr: 'À vérifier de nouveau', en: 'To be verified again' },
  never_verified: { fr: 'Pas encore vérifiée', en: 'Not yet verified' },
})
export type FreshnessState = CodeOf<typeof freshnessState>

/**
 * Where a record stands on a day (ISO 8601 dates). Verified in the last twelve months; to verify when the verification is
 * older; never verified otherwise, unless the collection itself, older than twelve months, makes it due.
 */
export function freshness(verifiedOn: string | null, collectedOn: string | null, today: string): FreshnessState {
  if (verifiedOn) return isRecent(verifiedOn, today) ? 'verified_recently' : 'to_verify'
  return collectedOn && !isRecent(collectedOn, today) ? 'to_verify' : 'never_verified'
}

/** Whether at most twelve months lie between a date and today; a date ahead of today is recent. */
function isRecent(date: string, today: string): boolean {
  const limit = new Date(`${today.slice(0, 10)}T00:00:00Z`)
  const day = limit.getUTCDate()
  limit.setUTCMonth(limit.getUTCMonth() - freshnessMonths)
  // 29 February minus a year would be 1 March: stay in the month.
  if (limit.getUTCDate() !== day) limit.setUTCDate(0)
  return date.slice(0, 10) >= limit.toISOString().slice(0, 10)
}
