/** Below so many, a number of people heard could single one of them out: nothing is published. */
export const hearingThreshold = 5

/** A hearing as the figures read it: nothing that says who was heard. */
export interface Hearing {
  /** A code of `interviewKind`. */
  readonly kind: string | null
  /** ISO 8601 day; null while it is only planned. */
  readonly heldOn: string | null
  readonly isConsentGiven: boolean | null
}

/** What may be published of the hearings. */
export interface HearingFigures {
  /** Some were held, fewer than the threshold: everything else is null or empty. */
  readonly isWithheld: boolean
  readonly total: number | null
  /** Kinds that reach the threshold. */
  readonly kinds: readonly { readonly kind: string; readonly count: number }[]
  /** Those of every other kind together: none, or at least the threshold. */
  readonly otherKinds: number | null
  /** First and last month, as `2026-11`. */
  readonly from: string | null
  readonly to: string | null
}

const withheld: HearingFigures = { isWithheld: true, total: null, kinds: [], otherKinds: null, from: null, to: null }

/**
 * The kinds that reach the threshold, and the others as one number. When that number would itself be small, the smallest
 * kind joins it: no difference between published numbers gives a small one away.
 */
function kindCounts(held: readonly Hearing[]): Pick<HearingFigures, 'kinds' | 'otherKinds'> {
  const counts = new Map<string, number>()
  for (const { kind } of held) if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const kinds = [...counts]
    .map(([kind, count]) => ({ kind, count }))
    .filter(({ count }) => count >= hearingThreshold)
    .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1))
  let otherKinds = held.length - kinds.reduce((sum, { count }) => sum + count, 0)
  while (otherKinds > 0 && otherKinds < hearingThreshold) otherKinds += kinds.pop()!.count
  return { kinds, otherKinds }
}

/**
 * The hearings in figures as of a day (ISO 8601): those that were held and whose people agreed that they be used. None is
 * said to be none; fewer than the threshold are withheld.
 */
export function hearingFigures(hearings: readonly Hearing[], today: string): HearingFigures {
  const held = hearings.filter(({ heldOn, isConsentGiven }) => heldOn !== null && heldOn <= today && isConsentGiven)
  if (held.length > 0 && held.length < hearingThreshold) return withheld
  const months = held.map(({ heldOn }) => heldOn!.slice(0, 7)).sort()
  return {
    ...{ isWithheld: false, total: held.length, ...kindCounts(held) },
    ...{ from: months[0] ?? null, to: months.at(-1) ?? null },
  }
}
