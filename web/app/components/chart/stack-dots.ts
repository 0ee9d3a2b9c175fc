/** A mark on a scale: where it stands, from 0 to 100, and the ends of its range. */
export interface Mark {
  readonly at: number
  readonly from: number
  readonly to: number
}

/** Widths are not known before the page is drawn: dots that would touch on the narrowest screen are stacked everywhere. */
const NARROWEST_PX = 280
/** Size of a target that a finger can hit (WCAG 2.5.8). */
export const TARGET_PX = 24

const gap = (TARGET_PX / NARROWEST_PX) * 100

/** The level, from 0, of each mark, so that no two of one level touch. Marks come in increasing order of `at`. */
export function stackLevels(marks: readonly Mark[]): number[] {
  const ends: number[] = []
  return marks.map(({ at, from, to }) => {
    const start = Math.min(from, at - gap / 2)
    const free = ends.findIndex((end) => end <= start)
    const level = free === -1 ? ends.length : free
    ends[level] = Math.max(to, at + gap / 2)
    return level
  })
}
