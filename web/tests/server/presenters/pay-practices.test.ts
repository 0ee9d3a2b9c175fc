import { payPractices } from '../../../server/presenters/pay-practices'
import { practice } from './samples'

const rate = {
  audience: null,
  amountMin: null,
  amountMax: null,
  currency: 'EUR' as const,
  unit: 'hour' as const,
  hoursPerUnit: null,
  grossOrNet: null,
  threshold: null,
}
const amounts = (different: Partial<typeof rate> | object, locale: 'fr' | 'en' = 'fr') =>
  payPractices([{ ...practice, rates: [{ ...rate, ...different }] }], locale)[0]!.amounts.map(({ amount }) =>
    amount.replace(/[\u00a0\u202f]/g, ' '),
  )

describe('payPractices', () => {
  it.each([
    ['one amount', { amountMin: 40, amountMax: 40 }, ['40 € / heure']],
    ['a range', { amountMin: 40, amountMax: 60.5 }, ['40 € – 60,50 € / heure']],
    ['a minimum alone, which is a floor', { amountMin: 15 }, ['au moins 15 € / heure']],
    ['a maximum alone, which is a ceiling', { amountMax: 1800, unit: 'year' }, ['au plus 1 800 € / année']],
    [
      'hours that the source states',
      { amountMin: 300, amountMax: 300, unit: 'day', hoursPerUnit: 5 },
      ['300 € / journée (5 h)'],
    ],
    ['nothing for nothing: zero is an amount', { amountMin: 0, amountMax: 0 }, ['0 € / heure']],
    ['before contributions', { amountMin: 40, amountMax: 40, grossOrNet: 'gross' }, ['40 € / heure (brut)']],
    [
      'another currency and unit',
      { amountMin: 100, amountMax: 100, currency: 'CAD', unit: 'day' },
      ['100 $CA / journée'],
    ],
    ['an amount without unit or currency', { amountMin: 100, amountMax: 100, currency: null, unit: null }, ['100']],
    ['a rule whose amount is not known', {}, []],
  ])('writes %s', (_case, different, written) => {
    expect(amounts(different)).toEqual(written)
  })

  it('writes amounts as the language does', () => {
    expect(amounts({ amountMin: 1200.5, amountMax: 1200.5 }, 'en')).toEqual(['€1,200.50 / hour'])
  })

  it('keeps apart what is not known, what is covered and what is not', () => {
    const covered = (expensesCovered: boolean | null) =>
      payPractices([{ ...practice, expensesCovered }], 'fr')[0]!.areExpensesCovered
    expect([covered(null), covered(true), covered(false)]).toEqual([null, true, false])
  })
})
