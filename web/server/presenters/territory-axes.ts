import {
  extremes,
  percentOf,
  rowDifference,
  shareOf,
  unclassifiedCode,
  type Extreme,
  type RowDifference,
  type TerritoryProfileFragment,
  type TypologyAxisFragment,
} from '@atlas/shared'

export interface ShareCell {
  readonly count: number
  /** In whole percents of the initiatives of the territory; null where they are too few. */
  readonly percent: number | null
  readonly extreme: Extreme | null
}

export interface ShareRow {
  readonly code: string
  /** Null for the initiatives without a category of the axis. */
  readonly label: string | null
  readonly cells: readonly ShareCell[]
  readonly difference: RowDifference
}

/** One axis of the typology: what the initiatives of each territory look like on it. */
export interface AxisComparison {
  readonly axis: string
  readonly label: string
  /** Categories that one territory at least has an initiative of. */
  readonly rows: readonly ShareRow[]
  /** Labels of the others. */
  readonly empty: readonly string[]
}

function rowOf(
  axis: string,
  code: string,
  label: string | null,
  chosen: readonly TerritoryProfileFragment[],
): ShareRow {
  const counts = chosen.map(
    ({ axes }) => axes.find((one) => one.axis === axis)?.values.find((value) => value.code === code)?.count ?? 0,
  )
  const shares = chosen.map(({ initiativeCount }, index) => shareOf(counts[index]!, initiativeCount))
  const marks = extremes(shares)
  const written = shares.map((share) => (share === null ? [] : [String(percentOf(share))]))
  return {
    ...{ code, label },
    difference: rowDifference(written),
    cells: counts.map((count, index) => {
      const share = shares[index] ?? null
      return { count, percent: share === null ? null : percentOf(share), extreme: marks[index] ?? null }
    }),
  }
}

const isHeld = ({ cells }: ShareRow): boolean => cells.some(({ count }) => count > 0)

/** The axes that classify initiatives, each as a table of the territories. */
export function axisComparisons(
  chosen: readonly TerritoryProfileFragment[],
  typology: readonly TypologyAxisFragment[],
): AxisComparison[] {
  const compared = new Set(chosen.flatMap(({ axes }) => axes.map(({ axis }) => axis)))
  return typology
    .filter(({ code }) => compared.has(code))
    .map(({ code: axis, label, categories }) => {
      const rows = categories.map((category) => rowOf(axis, category.code, category.label, chosen))
      const unclassified = rowOf(axis, unclassifiedCode, null, chosen)
      return {
        ...{ axis, label },
        rows: [...rows, unclassified].filter(isHeld),
        empty: rows.filter((row) => !isHeld(row)).map((row) => row.label ?? ''),
      }
    })
}
