import { dateFormat, waitingSince } from '@atlas/shared'

/** « 22 nov. 2026, 14:05 », where the editor is. */
export const momentInWords = (moment: string): string =>
  dateFormat('fr', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(moment))

const midnight = (date: Date): number => new Date(date).setHours(0, 0, 0, 0)

/** « depuis 3 jours », from a moment (ISO 8601), in calendar days. */
export function sinceInWords(moment: string, now = new Date()): string {
  const days = Math.round((midnight(now) - midnight(new Date(moment))) / 86_400_000)
  return waitingSince(days)
}
