import {
  defaultPayAssumptions,
  payPerHour,
  type PayAssumptions,
  type PayContext,
  type PayLine,
  type PayReason,
} from '../../src'
import { amount, average, context, line, ofDay } from './samples'

/** Round rates, so that the expected amounts are done by hand. */
const rates = [
  average('GBP', 2022, 0.8),
  average('GBP', 2020, 0.9),
  average('AUD', 2023, 1.6),
  ofDay('USD', '2023-05-31', 1.25),
]
const hourly = (
  one: PayLine | null,
  about: Partial<PayContext> = {},
  assumed: PayAssumptions = defaultPayAssumptions,
) => payPerHour(one, context(about), rates, assumed)

describe('an amount per hour', () => {
  it.each<[string, PayLine, number, number]>([
    ['an hour is taken as is', amount(30), 30, 30],
    ['an hour stays an hour, whatever hours are written beside', amount(30, { hoursPerUnit: 2 }), 30, 30],
    ['a half-day is 3.5 hours', amount(70, { unit: 'half_day' }), 20, 20],
    ['a day is 7 hours', amount(70, { unit: 'day' }), 10, 10],
    ['the German day of 65.80 €', amount(65.8, { unit: 'day' }), 9.4, 9.4],
    ['hours that the source states win over the assumption', amount(300, { unit: 'day', hoursPerUnit: 5 }), 60, 60],
    ['a stated half-day too', amount(80, { unit: 'half_day', hoursPerUnit: 4 }), 20, 20],
    ['a session whose hours are stated', amount(150, { unit: 'session', hoursPerUnit: 3 }), 50, 50],
    ['a month whose hours are stated', amount(1517, { unit: 'month', hoursPerUnit: 151.7 }), 10, 10],
    ['a year whose hours are stated', amount(1607, { unit: 'year', hoursPerUnit: 160.7 }), 10, 10],
    ['a whole whose hours are stated', amount(250, { unit: 'flat', hoursPerUnit: 12.5 }), 20, 20],
    ['a range keeps both its ends', line({ amountMin: 70, amountMax: 140, unit: 'day' }), 10, 20],
    ['a range that starts at nothing', line({ amountMin: 0, amountMax: 40 }), 0, 40],
    ['pounds of 2022', amount(40, { currency: 'GBP' }), 50, 50],
    ['pounds a day of 5 hours', amount(200, { currency: 'GBP', unit: 'day', hoursPerUnit: 5 }), 50, 50],
    ['a range in pounds', line({ amountMin: 8, amountMax: 16, currency: 'GBP' }), 10, 20],
    ['dollars at the rate of a day', amount(25, { currency: 'USD' }), 20, 20],
  ])('%s', (_case, one, min, max) => {
    const pay = hourly(one)
    expect(pay).toMatchObject({ isComparable: true, currency: 'EUR' })
    if (!pay.isComparable) return
    expect(pay.minPerHour).toBeCloseTo(min, 10)
    expect(pay.maxPerHour).toBeCloseTo(max, 10)
  })

  it.each<[string, Partial<PayLine>, string, number]>([
    ['the hour itself', {}, 'hour', 1],
    ['the source', { unit: 'session', hoursPerUnit: 2 }, 'stated', 2],
    ['an assumption', { unit: 'day' }, 'assumed', 7],
  ])('says that its hours come from %s', (_case, known, origin, hours) => {
    expect(hourly(amount(10, known))).toMatchObject({ hours: { origin, hours } })
  })

  it('follows the assumptions of the reader, only where the source is silent', () => {
    const assumed = { halfDayHours: 4, dayHours: 8 }
    expect(hourly(amount(80, { unit: 'day' }), {}, assumed)).toMatchObject({ minPerHour: 10 })
    expect(hourly(amount(80, { unit: 'half_day' }), {}, assumed)).toMatchObject({ minPerHour: 20 })
    expect(hourly(amount(80, { unit: 'day', hoursPerUnit: 5 }), {}, assumed)).toMatchObject({ minPerHour: 16 })
  })

  it.each<[PayLine['grossOrNet'], string]>([
    ['gross', 'gross'],
    ['net', 'net'],
    [null, 'unknown'],
  ])('keeps %s in the series %s', (grossOrNet, basis) => {
    expect(hourly(amount(30, { grossOrNet }))).toMatchObject({ basis })
  })

  it('shows the rate it was converted with, and none for euros', () => {
    expect(hourly(amount(40, { currency: 'GBP' }))).toMatchObject({
      rate: { rate: { slug: 'gbp-2022' }, match: 'same_year' },
    })
    expect(hourly(amount(40))).toMatchObject({ rate: null })
  })
})

describe('a line that cannot be compared', () => {
  it.each<[string, PayLine | null, Partial<PayContext>, PayReason]>([
    ['no line at all', null, {}, 'amount_unknown'],
    ['a rule without amount', line({ unit: 'day' }), {}, 'amount_unknown'],
    ['a volunteer without amount', null, { form: 'volunteer' }, 'unpaid'],
    ['a volunteer whose line has no amount', line(), { form: 'volunteer' }, 'unpaid'],
    ['an amount of zero', amount(0), {}, 'unpaid'],
    ['a non-monetary return', null, { purpose: 'non_monetary' }, 'non_monetary'],
    ['a reimbursement, amount or not', amount(20), { purpose: 'expenses' }, 'expenses_only'],
    ['a ceiling', line({ amountMax: 1800, unit: 'year' }), {}, 'ceiling_only'],
    ['a ceiling by the hour', line({ amountMax: 50 }), {}, 'ceiling_only'],
    ['a floor', line({ amountMin: 15 }), {}, 'floor_only'],
    ['ends the wrong way round', line({ amountMin: 40, amountMax: 20 }), {}, 'amount_inconsistent'],
    ['no unit', amount(40, { unit: null }), {}, 'unit_unknown'],
    ['a session of unknown length', amount(150, { unit: 'session' }), {}, 'hours_unknown'],
    ['a month of unknown hours', amount(1000, { unit: 'month' }), {}, 'hours_unknown'],
    ['a year of unknown hours', amount(1000, { unit: 'year' }), {}, 'hours_unknown'],
    ['a whole of unknown hours', amount(250, { unit: 'flat' }), {}, 'hours_unknown'],
    ['a session of zero hours', amount(150, { unit: 'session', hoursPerUnit: 0 }), {}, 'hours_unknown'],
    ['no currency', amount(40, { currency: null }), {}, 'currency_unknown'],
    ['a currency without a rate', amount(40, { currency: 'CHF' }), {}, 'rate_unknown'],
    ['a neighbouring status, amount or not', amount(40), { isNeighbouringStatus: true }, 'neighbouring_status'],
  ])('%s', (_case, one, about, reason) => {
    expect(hourly(one, about)).toEqual({ isComparable: false, reason })
  })
})
