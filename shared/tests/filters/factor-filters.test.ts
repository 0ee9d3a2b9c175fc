import fc from 'fast-check'
import {
  applyFactorFilters,
  canonicalFactorState,
  factorFacetCounts,
  factorKind,
  factorStateOf,
  parseDirectoryState,
  scale,
  unclassifiedCode,
  type FactorState,
  type FilterableFactor,
} from '../../src'

const axes = { actor_type: ['university', 'authority', 'network'], field: ['care', 'research'] }
const keys = ['kind', 'level', 'actor_type', 'field']
const some = <T extends string>(values: readonly T[]) => fc.subarray([...values])

const factors: fc.Arbitrary<FilterableFactor[]> = fc
  .array(
    fc.record({
      kind: fc.option(fc.constantFrom(...factorKind.codes)),
      level: fc.option(fc.constantFrom(...scale.codes)),
      categories: fc.record({ actor_type: some(axes.actor_type), field: some(axes.field) }),
    }),
    { maxLength: 30 },
  )
  .map((list) => list.map((factor, index) => ({ ...factor, documentId: `f${index}` })))

const states: fc.Arbitrary<FactorState> = fc
  .record({
    kinds: some(factorKind.codes),
    levels: some(scale.codes),
    categories: fc.record({
      actor_type: some([...axes.actor_type, unclassifiedCode, 'unheard_of']),
      field: some(axes.field),
    }),
  })
  .map(canonicalFactorState)

const matchesOf = fc.option(
  fc.array(fc.integer({ min: 0, max: 29 })).map((found) => new Map(found.map((index) => [`f${index}`, 1]))),
)

/** The sentence « values of a criterion widen, criteria narrow », read again without the code under test. */
function isAskedFor(factor: FilterableFactor, state: FactorState): boolean {
  if (state.kinds.length && !(factor.kind && state.kinds.includes(factor.kind))) return false
  if (state.levels.length && !(factor.level && state.levels.includes(factor.level))) return false
  for (const axis of Object.keys(state.categories)) {
    const asked = state.categories[axis]!
    const held = factor.categories[axis] ?? []
    const wantsNone = asked.includes('unclassified') && held.length === 0
    if (!wantsNone && !held.some((code) => asked.includes(code))) return false
  }
  return true
}

describe('the filters of factors', () => {
  it('give what an independent reading of the sentence gives, in the same order', () => {
    fc.assert(
      fc.property(factors, states, matchesOf, (list, state, matches) => {
        const expected = list.filter(
          (factor) => isAskedFor(factor, state) && (matches === null || matches.has(factor.documentId)),
        )
        expect(applyFactorFilters(list, state, matches)).toEqual(expected)
      }),
    )
  })

  it('promise in each facet the number that choosing the value alone gives', () => {
    fc.assert(
      fc.property(factors, states, matchesOf, fc.constantFrom(...keys), (list, state, matches, key) => {
        const counts = factorFacetCounts(list, state, matches, keys).get(key)!
        const values = { kind: factorKind.codes, level: scale.codes, ...axes }[key] as readonly string[]
        for (const value of values) {
          const alone: FactorState =
            key === 'kind'
              ? { ...state, kinds: [value] }
              : key === 'level'
                ? { ...state, levels: [value] }
                : { ...state, categories: { ...state.categories, [key]: [value] } }
          expect([value, counts.get(value) ?? 0]).toEqual([value, applyFactorFilters(list, alone, matches).length])
        }
      }),
    )
  })

  it('come from an address: kind and level beside the axes, what is unknown dropped', () => {
    const query = { q: ' temps ', kind: ['barrier', 'cheese'], level: 'national', field: 'care', nothing: 'x' }
    const state = factorStateOf(parseDirectoryState(query, ['kind', 'level', 'field', 'actor_type']))
    expect(state).toEqual({ text: 'temps', kinds: ['barrier'], levels: ['national'], categories: { field: ['care'] } })
  })
})
