import fc from 'fast-check'
import {
  activePayFilters,
  emptyPayState,
  filterPractices,
  parsePayState,
  payFacetCounts,
  payFacetKeys,
  payQuery,
  readAssumptions,
  togglePayFilter,
  withoutPayFilters,
  type PayState,
} from '../../src'
import { amount, line, practice } from './samples'

const typed = fc.string({ maxLength: 12 }).map((text) => text.replace(/[\p{Cc}\p{Cs}]/gu, '').trim())
const filters = fc.record({
  form: fc.subarray(['employment', 'allowance', 'other', 'unclassified']),
  country: fc.subarray(['AU', 'FR', 'GB']),
  purpose: fc.subarray(['work', 'unclassified']),
  payee: fc.subarray(['person']),
})
const yesNo = fc.constantFrom(true, false, null)
const project = fc.record({
  ...{ people: typed, sessions: typed, hours: typed, expenses: typed, ownMin: typed, ownMax: typed },
  price: fc.constantFrom('selection', 'own', 'nice:0'),
})
const states: fc.Arbitrary<PayState> = fc.record({
  ...{ filters, hasAmount: yesNo, isNeighbouring: yesNo },
  basis: fc.constantFrom('gross' as const, 'net' as const, 'unknown' as const, null),
  division: fc.constantFrom('form' as const, 'purpose' as const, 'country' as const),
  ...{ halfDayHours: typed, dayHours: typed, project: fc.option(project) },
})

describe('the address of the observatory', () => {
  it('gives back any state that was written in it', () => {
    fc.assert(fc.property(states, (state) => expect(parsePayState(payQuery(state))).toEqual(state)))
  })

  it('says nothing of the empty state', () => expect(payQuery(emptyPayState)).toEqual({}))

  it.each<[string, Parameters<typeof parsePayState>[0]]>([
    ['unknown codes', { form: ['freelance', ''], country: 'ZZ', basis: 'both', by: 'colour', amount: 'maybe' }],
    ['names of the object prototype', { form: 'constructor', amount: 'toString', neighbouring: '__proto__' }],
    ['nothing at all', { form: null, half_day: undefined }],
  ])('drops %s', (_case, query) => expect(parsePayState(query)).toEqual(emptyPayState))

  it('keeps a wrong number as it was typed', () => {
    expect(parsePayState({ project: '1', people: 'cinq', day: 'huit' })).toMatchObject({
      project: { people: 'cinq', price: 'selection' },
      dayHours: 'huit',
    })
  })
})

const practices = [
  practice('paid', { rates: [amount(10)], purpose: 'work' }),
  practice('ceiling', { rates: [line({ amountMax: 10 })], country: 'GB' }),
  practice('rule', { rates: [line()], form: 'employment' }),
  practice('simulated', { isNeighbouringStatus: true, form: null }),
]
const slugs = (patch: Partial<PayState>) =>
  filterPractices(practices, { ...emptyPayState, ...patch }).map(({ slug }) => slug)

describe('the filters', () => {
  it.each<[string, Partial<PayState>, string[]]>([
    ['nothing', {}, ['paid', 'ceiling', 'rule', 'simulated']],
    ['an amount, be it a ceiling', { hasAmount: true }, ['paid', 'ceiling']],
    ['no amount', { hasAmount: false }, ['rule', 'simulated']],
    ['partner users only', { isNeighbouring: false }, ['paid', 'ceiling', 'rule']],
    [
      'two forms',
      { filters: { ...emptyPayState.filters, form: ['employment', 'unclassified'] } },
      ['rule', 'simulated'],
    ],
    [
      'a form and a country',
      { filters: { ...emptyPayState.filters, form: ['allowance'], country: ['GB'] } },
      ['ceiling'],
    ],
    [
      'a purpose that is not said',
      { filters: { ...emptyPayState.filters, purpose: ['unclassified'] } },
      ['ceiling', 'rule', 'simulated'],
    ],
  ])('keep, for %s, what matches', (_case, patch, expected) => expect(slugs(patch)).toEqual(expected))

  it('promise in each facet what choosing the value alone gives', () => {
    fc.assert(
      fc.property(states, fc.constantFrom(...payFacetKeys), (state, key) => {
        const open = activePayFilters(state)
          .filter((one) => one.key === key)
          .reduce((left, { value }) => togglePayFilter(left, key, value), state)
        for (const [value, count] of payFacetCounts(practices, state, key)) {
          expect(filterPractices(practices, togglePayFilter(open, key, value))).toHaveLength(count)
        }
      }),
    )
  })

  it('come off one by one or all at once, and leave the rest of the state', () => {
    fc.assert(
      fc.property(states, (state) => {
        const off = activePayFilters(state).reduce((left, { key, value }) => togglePayFilter(left, key, value), state)
        expect(off).toEqual(withoutPayFilters(state))
        expect(off.project).toEqual(state.project)
      }),
    )
  })
})

describe('the assumptions', () => {
  it.each<[string, string, string, number, number, (string | null)[]]>([
    ['none typed', '', '', 3.5, 7, [null, null]],
    ['with a comma', '4', '7,5', 4, 7.5, [null, null]],
    ['with a point and a unit', '3.75 h', '8 h', 3.75, 8, [null, null]],
    ['not a number: the default is used, and said', 'quatre', '8', 3.5, 8, ['not_a_number', null]],
    ['out of bounds', '0', '25', 3.5, 7, ['too_small', 'too_large']],
  ])('%s', (_case, halfDayHours, dayHours, halfDay, day, [halfDayProblem, dayProblem]) => {
    expect(readAssumptions({ halfDayHours, dayHours })).toMatchObject({
      assumptions: { halfDayHours: halfDay, dayHours: day },
      problems: { halfDayHours: halfDayProblem, dayHours: dayProblem },
    })
  })
})
