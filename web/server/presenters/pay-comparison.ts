import {
  payReason,
  type ChosenRate,
  type ComparedPay,
  type HourlyPay,
  type HoursOrigin,
  type LocaleCode,
  type PayObservation,
  type PayReason,
  type RateMatch,
  type RatePeriod,
} from '@atlas/shared'
import { amountWords, hoursWords, rangePerHour, rateWords } from './pay-amount'
import { writtenDate, type WrittenDate } from './written-date'

/** An exchange rate in words. */
export interface RateWords {
  readonly slug: string
  readonly currency: string
  readonly name: string
  readonly unitsPerEuro: string
  readonly period: RatePeriod
  readonly year: number | null
  readonly day: WrittenDate | null
}

/** How an amount was brought to an hour: what it was divided by, and why. */
export interface StepsView {
  readonly amount: string
  readonly hours: string
  readonly origin: HoursOrigin
  readonly rate: (RateWords & { readonly match: RateMatch }) | null
  readonly perHour: string
}

export interface ReasonWords {
  readonly code: PayReason
  readonly label: string
  readonly definition: string
}

/** What the comparison says of one line: an amount per hour and its steps, or a reason. */
export type ComparisonView =
  { readonly steps: StepsView; readonly reason: null } | { readonly steps: null; readonly reason: ReasonWords }

export const reasonWords = (code: PayReason, locale: LocaleCode): ReasonWords => ({
  code,
  label: payReason.label(code, locale),
  definition: payReason.entries[code].definition?.[locale] ?? '',
})

export const rateView = ({ rate }: Pick<ChosenRate, 'rate'>, locale: LocaleCode): RateWords => ({
  ...rateWords(rate.unitsPerEuro, rate.currency, locale),
  slug: rate.slug,
  period: rate.period,
  year: rate.year,
  day: writtenDate(rate.quotedOn, locale),
})

function stepsView(pay: HourlyPay, amount: string, locale: LocaleCode): StepsView {
  return {
    amount,
    hours: hoursWords(pay.hours.hours, locale),
    origin: pay.hours.origin,
    rate: pay.rate && { ...rateView(pay.rate, locale), match: pay.rate.match },
    perHour: rangePerHour(pay.minPerHour, pay.maxPerHour, locale),
  }
}

/** The comparison of an observation, in words. */
export function comparisonView({ line, pay }: PayObservation<ComparedPay>, locale: LocaleCode): ComparisonView {
  return pay.isComparable
    ? { steps: stepsView(pay, (line && amountWords(line, locale)) ?? '', locale), reason: null }
    : { steps: null, reason: reasonWords(pay.reason, locale) }
}
