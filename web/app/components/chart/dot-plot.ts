import { scaleLinear } from 'd3-scale'
import { stackLevels, TARGET_PX } from './stack-dots'

/** One dot of a plot, in the unit of its scale; `lines` are what it says when it is pointed at. */
export interface PlotDot {
  readonly key: string
  /** Where its link leads, e.g. `#slug`. */
  readonly href: string
  readonly lines: readonly string[]
  readonly value: number
  readonly min: number
  readonly max: number
}

/** A row of dots on the common scale, with the middle half of them when it was computed. */
export interface PlotGroup {
  readonly key: string
  readonly label: string
  readonly note: string
  readonly dots: readonly PlotDot[]
  readonly quartiles: { readonly first: number; readonly median: number; readonly third: number } | null
}

const TICKS = 5

/** A scale from zero to a round number above every value; positions are shares of the width, from 0 to 100. */
export function plotScale(groups: readonly PlotGroup[]) {
  const highest = Math.max(1, ...groups.flatMap(({ dots }) => dots.map(({ max }) => max)))
  const scale = scaleLinear().domain([0, highest]).range([0, 100]).nice(TICKS)
  return { at: (value: number) => scale(value), ticks: scale.ticks(TICKS) }
}

/** Where the dots of a row stand: shares of the width across, pixels from the top down. */
export function plotRow({ dots }: PlotGroup, at: (value: number) => number) {
  const marks = dots.map(({ value, min, max }) => ({ at: at(value), from: at(min), to: at(max) }))
  const levels = stackLevels(marks)
  const height = (Math.max(0, ...levels) + 1) * TARGET_PX
  const placed = dots.map((dot, index) => ({
    ...dot,
    ...marks[index]!,
    y: height - (levels[index]! + 0.5) * TARGET_PX,
  }))
  return { height, dots: placed }
}
