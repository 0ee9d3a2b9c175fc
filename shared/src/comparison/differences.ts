/** What a compared record holds for a row: codes or numbers as texts, in any order; empty when nothing is known. */
export type HeldValues = readonly string[]

/**
 * How the records of a row stand to each other: nobody says anything; only one does; those that say something say the
 * same but not all do; all say the same; at least two differ.
 */
export type RowDifference = 'unknown' | 'single' | 'partial' | 'same' | 'different'

const keyOf = (values: HeldValues): string => JSON.stringify([...new Set(values)].sort())

/** Compares what two to four records hold; the order of the values of one record does not matter. */
export function rowDifference(cells: readonly HeldValues[]): RowDifference {
  const known = cells.filter((values) => values.length > 0)
  if (known.length === 0) return 'unknown'
  if (new Set(known.map(keyOf)).size > 1) return 'different'
  if (known.length === cells.length) return 'same'
  return known.length === 1 ? 'single' : 'partial'
}

/** Whether a row has anything to tell apart: one that is the same everywhere, or known nowhere, has not. */
export const isTelling = (difference: RowDifference): boolean => difference !== 'same' && difference !== 'unknown'

/** The values that every record of a row holds, when the records differ and there are two at least. */
export function sharedValues(cells: readonly HeldValues[]): ReadonlySet<string> {
  const [first, ...others] = cells
  if (first === undefined || others.length === 0 || rowDifference(cells) !== 'different') return new Set()
  return new Set(first.filter((value) => others.every((values) => values.includes(value))))
}
