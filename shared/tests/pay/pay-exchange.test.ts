import { chooseRate, type ExchangeRate, type RateMatch } from '../../src'
import { average, ofDay } from './samples'

const rates: ExchangeRate[] = [
  average('GBP', 2019, 0.88),
  average('GBP', 2021, 0.86),
  ofDay('GBP', '2021-06-30', 0.85),
  ofDay('GBP', '2024-01-02', 0.87),
  ofDay('GBP', '2024-12-31', 0.83),
  { ...average('CAD', 2020, 1.5), year: null },
  { ...average('CHF', 2020, 0) },
]

describe('the exchange rate', () => {
  it.each<[string, number | null, string, RateMatch]>([
    ['of the year of the amounts', 2019, 'gbp-2019', 'same_year'],
    ['of the year, the average rather than a day', 2021, 'gbp-2021', 'same_year'],
    ['of the year, the last day when there is no average', 2024, 'gbp-2024-12-31', 'same_year'],
    ['of the nearest year before', 2026, 'gbp-2024-12-31', 'nearest_year'],
    ['of the nearest year after', 2010, 'gbp-2019', 'nearest_year'],
    ['of the later of two years as near', 2020, 'gbp-2021', 'nearest_year'],
    ['the latest, when the year is unknown', null, 'gbp-2024-12-31', 'latest'],
  ])('is that %s', (_case, year, slug, match) => {
    expect(chooseRate(rates, 'GBP', year)).toMatchObject({ rate: { slug }, match })
  })

  it('is the same in whatever order the rates come', () => {
    for (const year of [null, 2010, 2019, 2020, 2021, 2023, 2030]) {
      expect(chooseRate([...rates].reverse(), 'GBP', year)).toEqual(chooseRate(rates, 'GBP', year))
    }
  })

  it('is none without a date, without a value, or for a currency that nobody gave a rate of', () => {
    expect([chooseRate(rates, 'CAD', 2020), chooseRate(rates, 'CHF', 2020), chooseRate(rates, 'USD', 2020)]).toEqual([
      ...[null, null, null],
    ])
  })
})
