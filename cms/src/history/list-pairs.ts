import { diffArrays } from 'diff'

/** The ranks of two items that stand for each other; null for the side that has none. */
export interface Pair {
  readonly from: number | null
  readonly to: number | null
}

/** The items of a gap between items that stayed, side by side in their order. */
function gapPairs(removed: readonly number[], added: readonly number[]): Pair[] {
  const length = Math.max(removed.length, added.length)
  return Array.from({ length }, (_none, rank) => ({ from: removed[rank] ?? null, to: added[rank] ?? null }))
}

const ranks = (first: number, count: number): number[] => Array.from({ length: count }, (_none, step) => first + step)

/** Which items of two lists of keys are to be compared: not those that stayed; in each gap, the first with the first. */
export function pairs(before: readonly string[], after: readonly string[]): Pair[] {
  const found: Pair[] = []
  let [old, young] = [0, 0]
  let gap = { removed: [] as number[], added: [] as number[] }
  for (const { added, removed, count } of diffArrays([...before], [...after])) {
    if (removed) gap.removed = ranks(old, count)
    else if (added) gap.added = ranks(young, count)
    else {
      found.push(...gapPairs(gap.removed, gap.added))
      gap = { removed: [], added: [] }
    }
    if (!added) old += count
    if (!removed) young += count
  }
  return [...found, ...gapPairs(gap.removed, gap.added)]
}
