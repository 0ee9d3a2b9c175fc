import {
  defaultPayAssumptions,
  ofBasis,
  payDistribution,
  payObservations,
  payReasonGroups,
  practiceCount,
  type PayItem,
} from '../../src'
import { amount, average, line, practice } from './samples'

const practices: PayItem[] = [
  practice('two-roles', { rates: [amount(10), amount(30)] }),
  practice('range', { rates: [line({ amountMin: 10, amountMax: 30 })], purpose: 'work' }),
  practice('pounds', { rates: [amount(8, { currency: 'GBP' })], country: 'GB' }),
  practice('gross', { rates: [amount(50, { grossOrNet: 'gross' })] }),
  practice('net', { rates: [amount(40, { grossOrNet: 'net' })], form: 'employment' }),
  practice('rule-only', { rates: [line({ unit: 'day' })] }),
  practice('nothing'),
  practice('simulated-patient', { rates: [amount(99)], isNeighbouringStatus: true }),
]
const observations = payObservations(practices, [average('GBP', 2022, 0.8)], defaultPayAssumptions)

describe('the observations', () => {
  it('are one a line of amounts, and one for a practice without any', () => {
    expect(observations.map(({ key }) => key)).toEqual([
      ...['two-roles:0', 'two-roles:1', 'range:0', 'pounds:0', 'gross:0', 'net:0', 'rule-only:0', 'nothing:0'],
      'simulated-patient:0',
    ])
    expect(practiceCount(observations)).toBe(8)
  })
})

describe('the distribution', () => {
  it('never mixes gross, net and unknown', () => {
    const slugs = (basis: 'gross' | 'net' | 'unknown') =>
      ofBasis(observations, basis).map(({ practice: { slug } }) => slug)
    expect(slugs('gross')).toEqual(['gross'])
    expect(slugs('net')).toEqual(['net'])
    expect(slugs('unknown')).toEqual(['two-roles', 'two-roles', 'range', 'pounds'])
  })

  it('counts lines and practices, a range at its middle, in increasing order', () => {
    const [group, ...others] = payDistribution(observations, 'unknown', 'form')
    expect(others).toEqual([])
    expect(group).toMatchObject({ code: 'allowance', practiceCount: 3 })
    expect(group!.observations.map(({ key }) => key)).toEqual(['two-roles:0', 'pounds:0', 'range:0', 'two-roles:1'])
    // 10, 10, 20, 30: by hand.
    expect(group!.statistics).toMatchObject({ firstQuartile: 10, median: 15, thirdQuartile: 22.5 })
  })

  it('groups by country and by purpose, what is not said last, without statistics below three', () => {
    const groups = (division: 'country' | 'purpose') =>
      payDistribution(observations, 'unknown', division).map(({ code, observations: held, statistics }) => [
        ...[code, held.length, statistics === null],
      ])
    expect(groups('country')).toEqual([
      ['FR', 3, false],
      ['GB', 1, true],
    ])
    expect(groups('purpose')).toEqual([
      ['work', 1, true],
      [null, 3, false],
    ])
  })

  it('leaves nothing out: what has no dot has a reason', () => {
    const dots = (['gross', 'net', 'unknown'] as const).flatMap((basis) => ofBasis(observations, basis))
    const reasons = payReasonGroups(observations)
    expect(dots.length + reasons.reduce((sum, { observations: held }) => sum + held.length, 0)).toBe(
      observations.length,
    )
    expect(reasons.map(({ reason, practiceCount: count }) => [reason, count])).toEqual([
      ['amount_unknown', 2],
      ['neighbouring_status', 1],
    ])
  })
})
