import {
  currency as currencies,
  grossOrNet,
  numberFormat,
  payUnit,
  toCents,
  type LocaleCode,
  type PayLine,
  type PayStatistics,
} from '@atlas/shared'

const languageOf: Record<LocaleCode, string> = { fr: 'fr-FR', en: 'en-GB' }

/** An amount of a currency: `40 €`, `60,50 €`; without a currency the number alone. */
const inCurrency = (locale: LocaleCode, currency: string | null) =>
  numberFormat(languageOf[locale], {
    ...(currency ? { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' } : {}),
  })

/** Euros, to the cent unless whole: `9,40 €`. */
export const euros = (value: number, locale: LocaleCode): string => inCurrency(locale, 'EUR').format(toCents(value))

/** Euros an hour: `9,40 € / h`. */
export const eurosPerHour = (value: number, locale: LocaleCode): string => `${euros(value, locale)}\u00a0/\u00a0h`

/** A range of euros an hour, or one amount when both ends are the same: `26,37 € – 39,56 € / h`. */
export function rangePerHour(min: number, max: number, locale: LocaleCode): string {
  const ends = [...new Set([euros(min, locale), euros(max, locale)])]
  return `${ends.join(' – ')}\u00a0/\u00a0h`
}

/** A number of hours: `3,5 h`. */
export const hoursWords = (hours: number, locale: LocaleCode): string =>
  `${numberFormat(languageOf[locale], { maximumFractionDigits: 2 }).format(hours)}\u00a0h`

/** Units of a currency for 1 euro: `1,6288`, with the name of the currency. */
export const rateWords = (unitsPerEuro: number, currency: PayLine['currency'], locale: LocaleCode) => ({
  unitsPerEuro: numberFormat(languageOf[locale], { maximumFractionDigits: 6 }).format(unitsPerEuro),
  currency: currency ?? '',
  name: currency ? currencies.label(currency, locale) : '',
})

const limits = {
  fr: { ceiling: 'au plus', floor: 'au moins' },
  en: { ceiling: 'at most', floor: 'at least' },
} as const

/** The numbers of a line in its currency; a lone maximum is a ceiling, a lone minimum a floor. Null without a number. */
function bounds({ amountMin, amountMax, currency }: PayLine, locale: LocaleCode): string | null {
  const format = inCurrency(locale, currency)
  if (amountMin === null && amountMax === null) return null
  if (amountMin === null) return `${limits[locale].ceiling} ${format.format(amountMax!)}`
  if (amountMax === null) return `${limits[locale].floor} ${format.format(amountMin)}`
  return [...new Set([amountMin, amountMax])].map((amount) => format.format(amount)).join(' – ')
}

/** The amount as published: `40 € – 60 € / heure (brut)`, `448 $AU / journée de 5 h`; null when there is none. */
export function amountWords(line: PayLine, locale: LocaleCode): string | null {
  const written = bounds(line, locale)
  if (written === null) return null
  const unit = line.unit ? payUnit.label(line.unit, locale).toLocaleLowerCase(locale) : null
  const lasting = line.hoursPerUnit && line.unit !== 'hour' ? hoursWords(line.hoursPerUnit, locale) : null
  const per = unit === null ? '' : ` / ${unit}${lasting ? ` (${lasting})` : ''}`
  const basis = line.grossOrNet ? ` (${grossOrNet.label(line.grossOrNet, locale).toLocaleLowerCase(locale)})` : ''
  return written + per + basis
}

/** The quartiles of a series in words. */
export interface StatisticsWords {
  readonly firstQuartile: string
  readonly median: string
  readonly thirdQuartile: string
}

export const statisticsWords = (statistics: PayStatistics, locale: LocaleCode): StatisticsWords => ({
  firstQuartile: eurosPerHour(statistics.firstQuartile, locale),
  median: eurosPerHour(statistics.median, locale),
  thirdQuartile: eurosPerHour(statistics.thirdQuartile, locale),
})
