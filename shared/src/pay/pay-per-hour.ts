import type { PayBasis } from '../vocabularies/pay-basis'
import type { PayReason } from '../vocabularies/pay-reason'
import { chooseRate, type ChosenRate, type ExchangeRate } from './pay-exchange'
import type { PayAssumptions, PayContext, PayLine } from './pay-line'

/** Where the hours of a unit come from: the unit is the hour, the source says them, or an assumption of the reader. */
export type HoursOrigin = 'hour' | 'stated' | 'assumed'

export interface UnitHours {
  readonly hours: number
  readonly origin: HoursOrigin
}

/** An amount brought to euros an hour, and how. */
export interface HourlyPay {
  readonly isComparable: true
  /** Euros an hour; equal when the source gives one amount. */
  readonly minPerHour: number
  readonly maxPerHour: number
  readonly currency: 'EUR'
  readonly basis: PayBasis
  readonly hours: UnitHours
  /** The exchange rate used; null for amounts in euros. */
  readonly rate: ChosenRate | null
}

export interface NotComparable {
  readonly isComparable: false
  readonly reason: PayReason
}

export type ComparedPay = HourlyPay | NotComparable

const notComparable = (reason: PayReason): NotComparable => ({ isComparable: false, reason })

/** What keeps a practice out whatever its amounts. */
function reasonOfPractice({ purpose, isNeighbouringStatus }: PayContext): PayReason | null {
  if (isNeighbouringStatus) return 'neighbouring_status'
  if (purpose === 'non_monetary') return 'non_monetary'
  return purpose === 'expenses' ? 'expenses_only' : null
}

/** What is missing in the amounts of a line, or wrong with them. */
function reasonOfAmounts({ amountMin, amountMax }: PayLine, { form }: PayContext): PayReason | null {
  if (amountMin === null && amountMax === null) return form === 'volunteer' ? 'unpaid' : 'amount_unknown'
  if (amountMin === null) return 'ceiling_only'
  if (amountMax === null) return 'floor_only'
  if (amountMin > amountMax) return 'amount_inconsistent'
  return amountMax === 0 ? 'unpaid' : null
}

/** Hours that a unit lasts: what the source states wins; a session, a month, a year or a whole has no default. */
function unitHours({ unit, hoursPerUnit }: PayLine, { halfDayHours, dayHours }: PayAssumptions): UnitHours | null {
  if (unit === 'hour') return { hours: 1, origin: 'hour' }
  if (hoursPerUnit !== null && hoursPerUnit > 0) return { hours: hoursPerUnit, origin: 'stated' }
  const assumed = unit === 'half_day' ? halfDayHours : unit === 'day' ? dayHours : null
  return assumed === null ? null : { hours: assumed, origin: 'assumed' }
}

/**
 * Brings a line of pay to euros an hour, or says in one code why it cannot be compared. An amount is divided by the hours
 * of its unit, then by the units of its currency for 1 euro. Gross, net and unknown stay what the source says. `line` is
 * null for a practice that has no line at all.
 */
export function payPerHour(
  line: PayLine | null,
  context: PayContext,
  rates: readonly ExchangeRate[],
  assumptions: PayAssumptions,
): ComparedPay {
  const whole = reasonOfPractice(context)
  if (whole) return notComparable(whole)
  if (!line) return notComparable(context.form === 'volunteer' ? 'unpaid' : 'amount_unknown')
  const reason = reasonOfAmounts(line, context)
  if (reason) return notComparable(reason)
  if (line.unit === null) return notComparable('unit_unknown')
  const hours = unitHours(line, assumptions)
  if (!hours) return notComparable('hours_unknown')
  return inEuros(line, hours, context, rates)
}

function inEuros(line: PayLine, hours: UnitHours, { year }: PayContext, rates: readonly ExchangeRate[]): ComparedPay {
  const { currency, grossOrNet } = line
  if (currency === null) return notComparable('currency_unknown')
  const rate = currency === 'EUR' ? null : chooseRate(rates, currency, year)
  if (currency !== 'EUR' && !rate) return notComparable('rate_unknown')
  const divisor = hours.hours * (rate?.rate.unitsPerEuro ?? 1)
  return {
    isComparable: true,
    minPerHour: line.amountMin! / divisor,
    maxPerHour: line.amountMax! / divisor,
    currency: 'EUR',
    basis: grossOrNet ?? 'unknown',
    hours,
    rate,
  }
}
