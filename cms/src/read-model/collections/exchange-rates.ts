import { collection, type Row, type SourceRow } from './collection'

/** What one euro was worth in a currency, on a day or on average over a year. */
export interface ExchangeRateRow extends Row {
  readonly slug: string
  readonly title: string
  readonly currency: string | null
  readonly unitsPerEuro: number | null
  readonly period: string | null
  readonly year: number | null
  readonly quotedOn: string | null
  readonly sources: readonly SourceRow[]
}

export const exchangeRates = collection<ExchangeRateRow>('exchange-rate', { sources: true })
