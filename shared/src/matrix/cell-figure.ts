import { numberFormat } from '../formats/kept-formats'
import type { LocaleCode } from '../vocabularies/locale'
import type { MatrixMeasure } from '../vocabularies/matrix-measure'
import type { PairTally, Tally } from './tally'

/** What a measure is computed from. */
export interface MeasuredTally extends Tally {
  /** Part of the row, from 0 to 1; null when the row holds too few records. */
  readonly share: number | null
  /** Records of the same kind in the row. */
  readonly rowCount: number
}

/** What a cell writes: the figure, then what it is taken from. */
export interface CellFigure {
  readonly main: string
  readonly base: string | null
}

/**
 * What a cell writes of its records of one kind: `12`; `33 %` and `12/36`, or `2/6` alone where the row holds too few for
 * a share; `9/12`, the well founded among them.
 */
export function cellFigure(
  tally: MeasuredTally,
  kind: keyof PairTally,
  measure: MatrixMeasure,
  locale: LocaleCode,
): CellFigure {
  const number = numberFormat(locale)
  const of = (part: number, whole: number) => `${number.format(part)}/${number.format(whole)}`
  const { count, share, rowCount } = tally
  if (measure === 'count' || count === 0) return { main: number.format(count), base: null }
  if (measure === 'evidence') {
    return { main: of(kind === 'initiatives' ? tally.highConfidence : tally.backed, count), base: null }
  }
  if (share === null) return { main: of(count, rowCount), base: null }
  const percent = numberFormat(locale, { style: 'percent' }).format(share)
  return { main: percent, base: of(count, rowCount) }
}
