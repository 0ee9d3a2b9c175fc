import {
  chooseRate,
  defaultPayAssumptions,
  payObservations,
  payReasonGroups,
  ofBasis,
  type ExchangeRate,
  type PayItem,
  type PayLine,
} from '@atlas/shared'
import { recordsOf } from './shipped-records'

const nothing: PayLine = {
  ...{ amountMin: null, amountMax: null, currency: null, unit: null, hoursPerUnit: null, grossOrNet: null },
}

/** A shipped practice: what the file leaves out is not known. */
const practices = recordsOf('remuneration-practices').map((record) => ({
  ...{ slug: record.recordId, form: null, purpose: null, payee: null, country: null, year: null },
  ...{ isNeighbouringStatus: false, ...record },
  rates: ((record.rates ?? []) as Partial<PayLine>[]).map((line) => ({ ...nothing, ...line })),
})) as unknown as PayItem[]

const rates = recordsOf('exchange-rates').map((record) => ({
  ...{ slug: record.recordId, year: null, quotedOn: null, ...record },
})) as unknown as ExchangeRate[]

const observations = payObservations(practices, rates, defaultPayAssumptions)

describe('the shipped pay practices', () => {
  it('are all observed: 6 lines compared, the others each with its reason', () => {
    const reasons = payReasonGroups(observations).map(({ reason, observations: held, practiceCount }) => [
      ...[reason, held.length, practiceCount],
    ])
    expect(reasons).toEqual([
      ['amount_unknown', 43, 43],
      ['unpaid', 1, 1],
      ['non_monetary', 1, 1],
      ['ceiling_only', 1, 1],
      ['hours_unknown', 6, 5],
      ['neighbouring_status', 2, 2],
    ])
    expect(observations).toHaveLength(60)
  })

  // Done by hand from the records: amount ÷ hours ÷ units for 1 euro.
  it.each([
    ['g-ba-indemnite-allemagne', 65.8 / 7],
    ['hec-impliquer', 40 / 1.5787],
    ['hcnsw-consulter', 40 / 1.5167],
    ['hcnsw-partenaire', 50 / 1.5167],
    ['hcnsw-leadership', 60 / 1.5167],
    ['chf-taux-commonwealth', 448 / 5 / 1.6288],
  ])('compare %s', (slug, perHour) => {
    const compared = ofBasis(observations, 'unknown').find(({ practice }) => practice.slug === slug)
    expect(compared?.pay.minPerHour).toBeCloseTo(perHour, 8)
    expect(compared?.pay.maxPerHour).toBeCloseTo(perHour, 8)
  })

  it('say of none of their amounts whether it is gross or net', () => {
    expect([ofBasis(observations, 'gross'), ofBasis(observations, 'net')]).toEqual([[], []])
  })
})

describe('the shipped exchange rates', () => {
  it('are one a currency and year, with what they were computed from', () => {
    const keys = rates.map(({ currency, year }) => `${currency} ${year}`)
    expect(new Set(keys).size).toBe(keys.length)
    for (const record of recordsOf('exchange-rates')) {
      expect(JSON.stringify(record.sources)).toMatch(/moyenne des 25\d cours quotidiens/)
    }
  })

  it('serve every foreign currency of the practices', () => {
    const currencies = practices.flatMap(({ rates: lines }) => lines.map(({ currency }) => currency))
    for (const currency of new Set(currencies)) {
      if (currency && currency !== 'EUR')
        expect(chooseRate(rates, currency, 2022)).toMatchObject({ match: 'same_year' })
    }
  })
})
