import type { LocaleCode } from '../vocabularies/locale'

/** Kept with each contribution: what was agreed to, word for word. A new wording is a new version. */
export const consentVersion = '2026-11'

const texts: Readonly<Record<string, Readonly<Record<LocaleCode, string>>>> = {
  '2026-11': {
    fr: 'J’ai lu ce que devient ma contribution. J’accepte qu’elle soit lue et gardée par l’équipe de l’atlas, que l’information qu’elle contient soit publiée après vérification, et, si je laisse une adresse, que l’on me réponde.',
    en: 'I have read what becomes of my contribution. I agree that the team of the atlas reads and keeps it, that the information in it is published once checked, and, if I leave an address, that I am answered.',
  },
}

/** The text that was agreed to; null for a version that never was. */
export const consentText = (version: string, locale: LocaleCode): string | null =>
  Object.hasOwn(texts, version) ? texts[version]![locale] : null

/** How long contact details are kept, when the setting CONTACT_RETENTION_MONTHS says nothing. */
export const defaultContactRetentionMonths = 12

/** The day, `months` after a day (ISO 8601), from which contact details are deleted; the last of a shorter month. */
export function contactDeletionDay(received: string, months: number): string {
  const day = new Date(`${received.slice(0, 10)}T00:00:00Z`)
  const wanted = day.getUTCDate()
  day.setUTCMonth(day.getUTCMonth() + months)
  if (day.getUTCDate() !== wanted) day.setUTCDate(0)
  return day.toISOString().slice(0, 10)
}
