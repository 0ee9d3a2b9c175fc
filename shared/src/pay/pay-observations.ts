import type { ExchangeRate } from './pay-exchange'
import type { PayAssumptions, PayLine } from './pay-line'
import { payPerHour, type ComparedPay, type HourlyPay, type NotComparable } from './pay-per-hour'
import type { PayItem } from './pay-item'

/**
 * One observation is one line of amounts: a practice that pays two roles differently is two observations. A practice
 * without any line is one too, whose amount is unknown.
 */
export interface PayObservation<Pay extends ComparedPay = ComparedPay> {
  /** `slug:index`, the line counted from 0; the same as long as the record does not change. */
  readonly key: string
  readonly practice: PayItem
  readonly line: PayLine | null
  readonly pay: Pay
}

export type ComparableObservation = PayObservation<HourlyPay>
export type OtherObservation = PayObservation<NotComparable>

/** Every observation of some practices, compared or with the reason why not. */
export function payObservations(
  practices: readonly PayItem[],
  rates: readonly ExchangeRate[],
  assumptions: PayAssumptions,
): PayObservation[] {
  return practices.flatMap((practice) => {
    const lines = practice.rates.length > 0 ? practice.rates : [null]
    return lines.map((line, index) => ({
      key: `${practice.slug}:${index}`,
      practice,
      line,
      pay: payPerHour(line, practice, rates, assumptions),
    }))
  })
}

/** Whether an observation has an amount per hour. */
export const isComparable = (observation: PayObservation): observation is ComparableObservation =>
  observation.pay.isComparable

/** Whether an observation has a reason instead. */
export const isNotComparable = (observation: PayObservation): observation is OtherObservation =>
  !observation.pay.isComparable

/** Where a dot stands and what statistics read, in euros an hour: the middle of the range. */
export const middlePerHour = ({ minPerHour, maxPerHour }: HourlyPay): number => (minPerHour + maxPerHour) / 2

/** How many different practices some observations are of. */
export const practiceCount = (observations: readonly PayObservation[]): number =>
  new Set(observations.map(({ practice }) => practice.slug)).size
