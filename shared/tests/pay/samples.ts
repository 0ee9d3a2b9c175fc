import type { ExchangeRate, PayContext, PayItem, PayLine } from '../../src'

/** A line that says nothing; a test says what it knows. */
export const line = (known: Partial<PayLine> = {}): PayLine => ({
  ...{ amountMin: null, amountMax: null, currency: 'EUR', unit: 'hour', hoursPerUnit: null, grossOrNet: null },
  ...known,
})

/** One amount, as its minimum and its maximum. */
export const amount = (value: number, known: Partial<PayLine> = {}): PayLine =>
  line({ amountMin: value, amountMax: value, ...known })

export const context = (known: Partial<PayContext> = {}): PayContext => ({
  ...{ form: 'allowance', purpose: null, year: 2022, isNeighbouringStatus: false },
  ...known,
})

export const practice = (slug: string, known: Partial<PayItem> = {}): PayItem => ({
  ...{ slug, payee: null, country: 'FR', rates: [] },
  ...context(),
  ...known,
})

/** The average of a year. */
export const average = (currency: ExchangeRate['currency'], year: number, unitsPerEuro: number): ExchangeRate => ({
  ...{
    slug: `${currency.toLowerCase()}-${year}`,
    currency,
    unitsPerEuro,
    period: 'year_average',
    year,
    quotedOn: null,
  },
})

/** The rate of a day. */
export const ofDay = (currency: ExchangeRate['currency'], quotedOn: string, unitsPerEuro: number): ExchangeRate => ({
  ...{ slug: `${currency.toLowerCase()}-${quotedOn}`, currency, unitsPerEuro, period: 'day', year: null, quotedOn },
})
