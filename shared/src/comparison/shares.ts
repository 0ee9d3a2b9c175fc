/** Below this number of initiatives a share says more about the search than about the territory. */
export const minForShare = 5

/** The share of `count` in `total` (0 to 1); null where `total` is too small for a share to mean anything. */
export const shareOf = (count: number, total: number): number | null => (total < minForShare ? null : count / total)

export type Extreme = 'highest' | 'lowest'

/** A share as it is written, in whole percents: what reads the same is the same. */
export const percentOf = (share: number): number => Math.round(share * 100)

/**
 * Which shares of a row are the highest and the lowest, as written in whole percents. Nothing is marked unless two
 * territories at least have a share and they differ; equals are marked alike.
 */
export function extremes(shares: readonly (number | null)[]): (Extreme | null)[] {
  const percents = shares.map((share) => (share === null ? null : percentOf(share)))
  const known = percents.filter((percent) => percent !== null)
  const [lowest, highest] = [Math.min(...known), Math.max(...known)]
  if (known.length < 2 || lowest === highest) return shares.map(() => null)
  return percents.map((percent) => (percent === highest ? 'highest' : percent === lowest ? 'lowest' : null))
}
