import type { Currency } from '../vocabularies/currency'
import type { RatePeriod } from '../vocabularies/rate-period'

/** What one euro was worth in a currency, on average over a year or on a day (ISO 8601). */
export interface ExchangeRate {
  readonly slug: string
  readonly currency: Currency
  /** Units of the currency for 1 euro, as the European Central Bank writes it. */
  readonly unitsPerEuro: number
  readonly period: RatePeriod
  readonly year: number | null
  readonly quotedOn: string | null
}

/** How a rate answers the year of the amounts: that year, the nearest one known, or the latest as the year is unknown. */
export type RateMatch = 'same_year' | 'nearest_year' | 'latest'

export interface ChosenRate {
  readonly rate: ExchangeRate
  readonly match: RateMatch
}

/** The year that a rate is of; null when it has no date, which makes it useless. */
const rateYear = ({ year, quotedOn }: ExchangeRate): number | null =>
  year ?? (quotedOn === null ? null : Number(quotedOn.slice(0, 4)))

/** An average says more of a year than a day of it; among days the last. */
const preference = ({ period, quotedOn }: ExchangeRate): string => (period === 'year_average' ? 'z' : (quotedOn ?? ''))

/**
 * The rate for amounts of a year: that year's, else the nearest dated one (the later of two as near), else, when the
 * year is unknown, the latest. Null when no dated rate of the currency is known: nothing is ever converted without one.
 */
export function chooseRate(rates: readonly ExchangeRate[], currency: Currency, year: number | null): ChosenRate | null {
  const dated = rates.filter((rate) => rate.currency === currency && rate.unitsPerEuro > 0 && rateYear(rate) !== null)
  const distance = (rate: ExchangeRate) => (year === null ? 0 : Math.abs(rateYear(rate)! - year))
  const [best] = [...dated].sort(
    (a, b) => distance(a) - distance(b) || rateYear(b)! - rateYear(a)! || (preference(a) < preference(b) ? 1 : -1),
  )
  if (!best) return null
  return { rate: best, match: year === null ? 'latest' : distance(best) === 0 ? 'same_year' : 'nearest_year' }
}
