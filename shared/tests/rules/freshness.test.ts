import fc from 'fast-check'
import {
  freshness,
  freshnessState,
  monthsBefore,
  regionDay,
  verificationMonths,
  verificationPeriod,
  type DatedRecord,
} from '../../src'

const record = (verifiedOn: string | null, collectedOn: string | null, period: string | null = null): DatedRecord => ({
  ...{ verifiedOn, collectedOn, verificationPeriod: period },
})

describe('freshness on 22 November 2026', () => {
  it.each([
    ['verified today', record('2026-11-22', '2020-01-01'), 'up_to_date'],
    ['verified a year ago to the day', record('2025-11-22', null), 'up_to_date'],
    ['verified a year and a day ago', record('2025-11-21', null), 'update_advised'],
    ['verified two years ago to the day', record('2024-11-22', null), 'update_advised'],
    ['verified two years and a day ago', record('2024-11-21', null), 'update_required'],
    ['verified long ago, collected again since', record('2020-01-01', '2026-11-01'), 'update_required'],
    ['never verified, collected today', record(null, '2026-11-22'), 'update_advised'],
    ['never verified, collected a year ago to the day', record(null, '2025-11-22'), 'update_advised'],
    ['never verified, collected a year and a day ago', record(null, '2025-11-21'), 'update_required'],
    ['neither date known', record(null, null), 'update_required'],
    ['a period of 3 months, 3 months ago', record('2026-08-22', null, 'months_3'), 'up_to_date'],
    ['a period of 3 months, a day more', record('2026-08-21', null, 'months_3'), 'update_advised'],
    ['a period of 3 months, 6 months and a day ago', record('2026-05-21', null, 'months_3'), 'update_required'],
    ['a period of 24 months', record('2024-11-22', null, 'months_24'), 'up_to_date'],
    ['a period that no list knows', record('2025-11-21', null, 'months_99'), 'update_advised'],
    ['a moment instead of a day', record('2025-11-22T23:59:59.000Z', null), 'up_to_date'],
  ] as const)('%s', (_what, dated, expected) => {
    expect(freshness('initiative', dated, '2026-11-22')).toBe(expected)
  })

  it('knows that a publication is looked at every two years', () => {
    expect(freshness('publication', record('2024-11-22', null), '2026-11-22')).toBe('up_to_date')
    expect(freshness('publication', record('2024-11-22', null, 'months_6'), '2026-11-22')).toBe('update_required')
  })
})

describe('months before a day', () => {
  it.each([
    ['2028-02-29', 12, '2027-02-28'],
    ['2028-02-29', 48, '2024-02-29'],
    ['2027-02-28', 12, '2026-02-28'],
    ['2026-05-31', 3, '2026-02-28'],
    ['2028-05-31', 3, '2028-02-29'],
    ['2026-12-31', 6, '2026-06-30'],
    ['2026-03-31', 1, '2026-02-28'],
    ['2026-01-15', 3, '2025-10-15'],
    ['2026-11-22T10:00:00Z', 24, '2024-11-22'],
  ])('%s less %i months is %s', (today, months, expected) => {
    expect(monthsBefore(today, months)).toBe(expected)
  })
})

describe('a period', () => {
  it('is the one of the record, else of its type', () => {
    expect(verificationPeriod.codes.map((code) => verificationMonths('initiative', code))).toEqual([3, 6, 12, 24])
    expect(verificationMonths('initiative', null)).toBe(12)
    expect(verificationMonths('publication', undefined)).toBe(24)
    expect(verificationMonths('constructor', 'toString')).toBe(12)
  })
})

describe('whatever the dates', () => {
  const day = fc
    .date({ min: new Date('2015-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const maybeDay = fc.option(day)
  const type = fc.constantFrom('initiative', 'publication', 'actor')
  const period = fc.option(fc.constantFrom(...verificationPeriod.codes))
  const rank = (code: string) => freshnessState.codes.indexOf(code as never)

  it('a record that nobody verified is never up to date', () => {
    fc.assert(
      fc.property(type, maybeDay, period, day, (kind, collectedOn, code, today) => {
        expect(freshness(kind, record(null, collectedOn, code), today)).not.toBe('up_to_date')
      }),
    )
  })

  it('time never makes a record fresher, and verifying it today makes it up to date', () => {
    fc.assert(
      fc.property(type, maybeDay, maybeDay, period, day, day, (kind, verified, collected, code, one, other) => {
        const [before, after] = [one, other].sort() as [string, string]
        const state = (today: string) => rank(freshness(kind, record(verified, collected, code), today))
        expect(state(after)).toBeGreaterThanOrEqual(state(before))
        expect(freshness(kind, record(after, collected, code), after)).toBe('up_to_date')
      }),
    )
  })
})

describe('the day in the region', () => {
  it.each([
    ['2026-11-22T22:59:59Z', '2026-11-22'],
    ['2026-11-22T23:00:00Z', '2026-11-23'],
    ['2026-06-30T21:59:59Z', '2026-06-30'],
    ['2026-06-30T22:00:00Z', '2026-07-01'],
    ['2028-02-28T23:30:00Z', '2028-02-29'],
  ])('at %s is %s', (moment, expected) => {
    expect(regionDay(new Date(moment))).toBe(expected)
  })
})
