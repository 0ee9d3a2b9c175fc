import { freshness, freshnessState } from '../../src'

describe('freshness on 22 November 2026', () => {
  it.each([
    ['verified today', '2026-11-22', '2020-01-01', 'verified_recently'],
    ['verified a year ago to the day', '2025-11-22', null, 'verified_recently'],
    ['verified a year and a day ago', '2025-11-21', null, 'to_verify'],
    ['verified long ago, collected again since', '2020-01-01', '2026-11-01', 'to_verify'],
    ['collected this year', null, '2026-11-22', 'never_verified'],
    ['collected more than a year ago', null, '2025-11-21', 'to_verify'],
    ['neither date known', null, null, 'never_verified'],
  ] as const)('%s', (_what, verifiedOn, collectedOn, expected) => {
    expect(freshness(verifiedOn, collectedOn, '2026-11-22')).toBe(expected)
  })

  it('counts a year from 29 February to 28 February', () => {
    expect(freshness('2027-02-28', null, '2028-02-29')).toBe('verified_recently')
    expect(freshness('2027-02-27', null, '2028-02-29')).toBe('to_verify')
  })

  it('has words for each state', () => {
    for (const code of freshnessState.codes) expect(freshnessState.label(code, 'fr')).not.toBe('')
  })
})
