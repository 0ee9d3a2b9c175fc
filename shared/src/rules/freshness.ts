import type { FreshnessState } from '../vocabularies/freshness-state'
import { verificationPeriod } from '../vocabularies/verification-period'

/** What is known of when a record was looked at (ISO 8601 days), and for how long that holds. */
export interface DatedRecord {
  readonly collectedOn: string | null
  readonly verifiedOn: string | null
  /** A code of `verificationPeriod`; the usual period of its type otherwise. */
  readonly verificationPeriod?: string | null
}

/** The usual period of a type, by its singular name. */
const usualMonths: Readonly<Record<string, number>> = {
  // A reference, once published, hardly changes.
  publication: 24,
}
const monthsOfOthers = 12

/** How many months a verification holds: those of the record, else those of its type (singular name, `initiative`). */
export function verificationMonths(type: string, period: string | null | undefined): number {
  if (verificationPeriod.has(period)) return Number(period.replace('months_', ''))
  return Object.hasOwn(usualMonths, type) ? usualMonths[type]! : monthsOfOthers
}

/**
 * Where a record of a type stands on a day (ISO 8601). Verified within its period: up to date; longer ago: update
 * advised; more than twice the period ago: required. A record that nobody ever verified is never up to date: advised
 * while its collection is within the period, required after, or when its day is not known.
 */
export function freshness(type: string, record: DatedRecord, today: string): FreshnessState {
  const months = verificationMonths(type, record.verificationPeriod)
  const { verifiedOn, collectedOn } = record
  if (!verifiedOn) return collectedOn && isWithin(collectedOn, months, today) ? 'update_advised' : 'update_required'
  if (isWithin(verifiedOn, months, today)) return 'up_to_date'
  return isWithin(verifiedOn, 2 * months, today) ? 'update_advised' : 'update_required'
}

/** Whether at most so many months lie between a day and today; a day ahead of today is within. */
const isWithin = (day: string, months: number, today: string): boolean =>
  day.slice(0, 10) >= monthsBefore(today, months)

/** The day so many months before another, both ISO 8601: 31 May less three months is the last day of February. */
export function monthsBefore(today: string, months: number): string {
  const date = new Date(`${today.slice(0, 10)}T00:00:00Z`)
  const day = date.getUTCDate()
  date.setUTCMonth(date.getUTCMonth() - months)
  // The month may be too short for the day: stay in it.
  if (date.getUTCDate() !== day) date.setUTCDate(0)
  return date.toISOString().slice(0, 10)
}
