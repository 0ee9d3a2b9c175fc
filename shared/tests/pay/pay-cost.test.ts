import {
  costProject,
  defaultPayAssumptions,
  emptyPayProject,
  ofBasis,
  payObservations,
  projectCost,
  type PayProjectInput,
} from '../../src'
import { amount, line, practice } from './samples'

const observations = payObservations(
  [
    practice('ten', { rates: [amount(10)] }),
    practice('twenty', { rates: [amount(20)] }),
    practice('forty', { rates: [amount(40)] }),
    practice('range', { rates: [line({ amountMin: 15, amountMax: 25 })], form: 'employment' }),
    practice('unknown', { rates: [line()] }),
  ],
  [],
  defaultPayAssumptions,
)
const selection = ofBasis(observations, 'unknown').filter(({ practice: { form } }) => form === 'allowance')
const cost = (typed: Partial<PayProjectInput>, held = selection) =>
  costProject(
    { ...emptyPayProject, people: '5', sessions: '4', hours: '3', ...typed },
    { selection: held, all: observations },
  )

describe('the cost of a project', () => {
  // 5 × 4 × 3 = 60 hours, 20 sessions.
  it('is people × sessions × (hours × rate + expenses)', () => {
    const project = { people: 5, sessions: 4, hours: 3, expenses: 12.5 }
    expect(projectCost(project, { low: 10, middle: 20, high: 30 })).toEqual({
      ...{ paidHours: 60, expenses: 250 },
      pay: { low: 600, middle: 1200, high: 1800 },
      total: { low: 850, middle: 1450, high: 2050 },
    })
  })

  it('is counted with the rate of the hour to the cent, so that the formula shown can be done again by hand', () => {
    const { total } = projectCost(
      { people: 5, sessions: 4, hours: 3, expenses: 15 },
      { low: 25.5962, middle: 29.6697, high: 37.9113 },
    )
    // 60 × 25.60 + 300, 60 × 29.67 + 300, 60 × 37.91 + 300.
    expect(total).toEqual({ low: 1836, middle: 2080.2, high: 2574.6 })
  })

  it('takes the quartiles of the selection', () => {
    // 10, 20, 40: quartiles 15, 20, 30.
    expect(cost({})).toMatchObject({
      isCosted: true,
      perHour: { low: 15, middle: 20, high: 30 },
      cost: { paidHours: 60, expenses: 0, total: { low: 900, middle: 1200, high: 1800 } },
    })
  })

  it('takes the range of one practice and its middle', () => {
    expect(cost({ price: 'range:0', expenses: '10' })).toMatchObject({
      perHour: { low: 15, middle: 20, high: 25 },
      cost: { expenses: 200, total: { low: 1100, middle: 1400, high: 1700 } },
    })
  })

  it('takes one’s own rate, one or two, comma or point', () => {
    expect(cost({ price: 'own', ownMin: '20,50' })).toMatchObject({ perHour: { low: 20.5, middle: 20.5, high: 20.5 } })
    expect(cost({ price: 'own', ownMin: '20', ownMax: '30.5 €' })).toMatchObject({
      perHour: { low: 20, middle: 25.25, high: 30.5 },
    })
  })

  it('says every problem at once, and costs nothing', () => {
    expect(cost({ people: '', sessions: '2,5', hours: 'deux', expenses: '-1' })).toEqual({
      isCosted: false,
      problems: { people: 'required', sessions: 'not_whole', hours: 'not_a_number', expenses: 'too_small' },
    })
  })

  it.each<[string, Partial<PayProjectInput>, object]>([
    ['too many people', { people: '10001' }, { people: 'too_large' }],
    ['nobody', { people: '0' }, { people: 'too_small' }],
    ['a day of 25 hours', { hours: '25' }, { hours: 'too_large' }],
    ['no rate of one’s own', { price: 'own' }, { ownMin: 'required' }],
    ['own rates the wrong way round', { price: 'own', ownMin: '30', ownMax: '20' }, { ownMax: 'max_below_min' }],
    ['a highest rate that is no number', { price: 'own', ownMin: '30', ownMax: 'x' }, { ownMax: 'not_a_number' }],
    ['a practice that does not exist', { price: 'nobody:0' }, { price: 'practice_unknown' }],
    ['a practice without a comparable amount', { price: 'unknown:0' }, { price: 'practice_unknown' }],
  ])('refuses %s', (_case, typed, problems) => {
    expect(cost(typed)).toEqual({ isCosted: false, problems })
  })

  it('refuses a selection too small for quartiles', () => {
    expect(cost({}, selection.slice(0, 2))).toEqual({ isCosted: false, problems: { price: 'selection_too_small' } })
  })
})
