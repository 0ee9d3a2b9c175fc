import {
  isComparable,
  type ChosenRate,
  type DatedExchangeRateFragment,
  type LocaleCode,
  type PayObservation,
} from '@atlas/shared'
import { rateView, type RateWords } from './pay-comparison'
import { sourceList, type SourceView } from './source-list'

/** An exchange rate that lines of amounts were converted with. */
export interface UsedRateView extends RateWords {
  readonly lineCount: number
  readonly sources: readonly SourceView[]
}

/** The rates that some observations were converted with, each with its sources. */
export function usedRates(
  observations: readonly PayObservation[],
  rates: readonly DatedExchangeRateFragment[],
  locale: LocaleCode,
): UsedRateView[] {
  const used = observations.flatMap((one) => (isComparable(one) && one.pay.rate ? [one.pay.rate] : []))
  const bySlug = new Map<string, ChosenRate[]>()
  for (const chosen of used) bySlug.set(chosen.rate.slug, [...(bySlug.get(chosen.rate.slug) ?? []), chosen])
  return [...bySlug].map(([slug, chosen]) => ({
    ...rateView(chosen[0]!, locale),
    lineCount: chosen.length,
    sources: sourceList(rates.find((rate) => rate.slug === slug)?.sources ?? [], locale),
  }))
}
