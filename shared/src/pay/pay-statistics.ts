/** Below this number of amounts, dots are shown and nothing is computed. */
const minimumForStatistics = 3

/** What sums up a series of amounts, in the unit of the amounts. */
export interface PayStatistics {
  readonly lowest: number
  readonly firstQuartile: number
  readonly median: number
  readonly thirdQuartile: number
  readonly highest: number
}

/**
 * The quantile of a series at a share from 0 to 1, by linear interpolation between the two nearest ranks (type 7 of
 * Hyndman and Fan, 1996: the method of spreadsheets' PERCENTILE.INC, of R and of NumPy by default). The series is in
 * increasing order and not empty.
 */
export function quantile(increasing: readonly number[], share: number): number {
  const rank = (increasing.length - 1) * share
  const below = Math.floor(rank)
  const lower = increasing[below]!
  const upper = increasing[Math.min(below + 1, increasing.length - 1)]!
  return lower + (rank - below) * (upper - lower)
}

/** The quartiles of a series in any order; null when it holds fewer than three amounts. */
export function payStatistics(amounts: readonly number[]): PayStatistics | null {
  if (amounts.length < minimumForStatistics) return null
  const increasing = [...amounts].sort((a, b) => a - b)
  return {
    lowest: increasing[0]!,
    firstQuartile: quantile(increasing, 0.25),
    median: quantile(increasing, 0.5),
    thirdQuartile: quantile(increasing, 0.75),
    highest: increasing.at(-1)!,
  }
}
