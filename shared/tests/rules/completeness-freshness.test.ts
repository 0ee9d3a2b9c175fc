import { completeness, freshness, freshnessState } from '../../src'

describe('completeness', () => {
  it('counts what is filled: texts, lists and numbers that say something', () => {
    const record = { a: 'x', b: ' ', c: [], d: ['x'], e: 0, f: null, g: undefined, h: false, i: { value: 3 } }
    const { filled, missing, ratio } = completeness(record, [...'abcdefghij'])
    expect(filled).toEqual(['a', 'd', 'e', 'h', 'i'])
    expect(missing).toEqual(['b', 'c', 'f', 'g', 'j'])
    expect(ratio).toBe(0.5)
  })

  it('goes from nothing to all for an initiative', () => {
    const nothing = completeness({})
    expect(nothing.ratio).toBe(0)
    const all = completeness(Object.fromEntries(nothing.missing.map((field) => [field, 'x'])))
    expect(all).toEqual({ filled: nothing.missing, missing: [], ratio: 1 })
  })
})

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
