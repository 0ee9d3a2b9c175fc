import fc from 'fast-check'
import {
  chosenAmong,
  comparisonQuery,
  parseComparison,
  withCompared,
  withoutCompared,
  type ComparisonState,
} from '../../src'

const slug = fc.constantFrom('ile-de-france', 'quebec', 'angleterre', 'suisse', 'belgique', 'udp', 'du-1')
const stateArbitrary: fc.Arbitrary<ComparisonState> = fc.record({
  kind: fc.constantFrom('territory' as const, 'initiative' as const),
  territory: fc.uniqueArray(slug),
  initiative: fc.uniqueArray(slug),
  isDifferencesOnly: fc.boolean(),
  text: fc.constantFrom('', 'pair aidance'),
})

describe('the address of the comparison', () => {
  it('gives back any state', () => {
    fc.assert(fc.property(stateArbitrary, (state) => expect(parseComparison(comparisonQuery(state))).toEqual(state)))
  })

  it('never throws, whatever it holds', () => {
    const value = fc.oneof(fc.string(), fc.array(fc.option(fc.string())), fc.constant(null), fc.constant(undefined))
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('territory', 'initiative', 'of', 'q', 'differences'), value),
        (query) => {
          const { territory, initiative } = parseComparison(query)
          expect(Math.max(territory.length, initiative.length)).toBeLessThanOrEqual(12)
        },
      ),
    )
  })

  it('keeps the order, drops what is doubled or malformed', () => {
    const { territory } = parseComparison({ territory: ['quebec', 'ile-de-france', 'quebec', '../x', '<b>'] })
    expect(territory).toEqual(['quebec', 'ile-de-france'])
  })

  it.each([
    [{}, 'territory'],
    [{ territory: 'quebec' }, 'territory'],
    [{ initiative: 'udp' }, 'initiative'],
    [{ initiative: 'udp', territory: 'quebec' }, 'territory'],
    [{ initiative: 'udp', territory: 'quebec', of: 'initiatives' }, 'initiative'],
    [{ of: 'initiatives' }, 'initiative'],
    [{ of: 'anything' }, 'territory'],
  ])('%j shows %s', (query, kind) => {
    expect(parseComparison(query).kind).toBe(kind)
  })
})

describe('a selection', () => {
  const state = parseComparison({ initiative: ['a', 'b'], q: 'words' })

  it('takes one more at its end, once, and closes the search', () => {
    expect(withCompared(state, 'initiative', 'c')).toMatchObject({ initiative: ['a', 'b', 'c'], text: '' })
    expect(withCompared(state, 'initiative', 'a')).toBe(state)
  })

  it('lets one go and keeps the order and the other kind', () => {
    const both = { ...state, territory: ['x'] }
    expect(withoutCompared(both, 'initiative', 'a')).toMatchObject({ initiative: ['b'], territory: ['x'] })
  })

  it('shows the first four that exist, keeps the others waiting, names the unknown', () => {
    const slugs = ['a', 'nobody', 'b', 'c', 'd', 'e', 'f']
    expect(chosenAmong(slugs, (one) => one !== 'nobody')).toEqual({
      shown: ['a', 'b', 'c', 'd'],
      waiting: ['e', 'f'],
      unknown: ['nobody'],
    })
  })
})
