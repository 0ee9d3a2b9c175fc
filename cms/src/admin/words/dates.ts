const inParis = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('fr-FR', { ...options, timeZone: 'Europe/Paris' })
const day = inParis({ dateStyle: 'long' })
const shortDay = inParis({ dateStyle: 'medium' })
const moment = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'medium', timeStyle: 'short' })

/** « 22 novembre 2026 », from a day or a moment in ISO 8601. */
export const dayText = (iso: string): string => day.format(new Date(iso))

/** « 22 nov. 2026 », where there is little room. */
export const shortDayText = (iso: string): string => shortDay.format(new Date(iso))

/** « 22 nov. 2026, 14:05 », at the reader's clock. */
export const momentText = (iso: string): string => moment.format(new Date(iso))
