import { defaultContactRetentionMonths } from '@atlas/shared'

/** Months after which contact details are deleted (CONTACT_RETENTION_MONTHS, 1 to 36). */
export function contactRetentionMonths(): number {
  const months = Number(process.env.CONTACT_RETENTION_MONTHS)
  return Number.isInteger(months) && months >= 1 && months <= 36 ? months : defaultContactRetentionMonths
}
