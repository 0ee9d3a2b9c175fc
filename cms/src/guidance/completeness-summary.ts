import type { Completeness } from '@atlas/shared'

/** How complete the entries of a type are together. */
export interface CompletenessSummary {
  readonly count: number
  /** Criteria met by an entry on average. */
  readonly mean: number
  /** How many criteria there are. */
  readonly total: number
  /** The criteria that most entries miss, the most missed first; none that every entry meets. */
  readonly mostMissed: readonly { readonly code: string; readonly label: string; readonly count: number }[]
}

const shown = 3

/** Sums up the completeness of entries of one type; null when there is none. */
export function completenessSummary(all: readonly Completeness[]): CompletenessSummary | null {
  const [first] = all
  if (!first) return null
  const missed = first.criteria.map(({ code, label }, index) => ({
    ...{ code, label: label.fr },
    count: all.filter(({ criteria }) => !criteria[index]!.isMet).length,
  }))
  return {
    count: all.length,
    mean: all.reduce((sum, { met }) => sum + met, 0) / all.length,
    total: first.total,
    mostMissed: missed
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
      .slice(0, shown),
  }
}
