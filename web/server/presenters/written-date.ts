import { dateFormat, numberFormat, type LocaleCode } from '@atlas/shared'

/** A date for machines (ISO 8601) and for readers. */
export interface WrittenDate {
  readonly iso: string
  readonly text: string
  /** Figures only, for tables: `22/11/2026`. */
  readonly short: string
}

type Precision = 'day' | 'month' | 'year'

const formats: Record<Precision, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
}

const figures: Intl.DateTimeFormatOptions = { day: '2-digit', month: '2-digit', year: 'numeric' }

const languageOf: Record<LocaleCode, string> = { fr: 'fr-FR', en: 'en-GB' }

/** A day in words (`22 novembre 2026`, `1er mars 2025`), or as much of it as is sure; null stays null. */
export function writtenDate(iso: string | null, locale: LocaleCode, precision: Precision = 'day'): WrittenDate | null {
  if (iso === null || !/^\d{4}-\d{2}-\d{2}/.test(iso)) return null
  const day = iso.slice(0, 10)
  const written = (options: Intl.DateTimeFormatOptions) =>
    dateFormat(languageOf[locale], { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
  const text = written(formats[precision])
  return { iso: day, text: locale === 'fr' ? text.replace(/^1 /, '1er ') : text, short: written(figures) }
}

/** A number in words of the language: `2 300`, `2,300`. */
export const writtenNumber = (value: number, locale: LocaleCode, fractionDigits = 0): string =>
  numberFormat(languageOf[locale], {
    minimumFractionDigits: fractionDigits,
    maximumFractionDigits: fractionDigits,
  }).format(value)
