/** Something drawn at a pixel of the map. */
export interface Drawn {
  readonly x: number
  readonly y: number
}

/** Lines of sight: markers within this height are read as one line. */
const linePx = 48

/** Puts what is drawn in the order of reading: line by line from the top, each from left to right. */
export const inReadingOrder = <T extends Drawn>(drawn: readonly T[]): T[] =>
  [...drawn].sort((a, b) => Math.floor(a.y / linePx) - Math.floor(b.y / linePx) || a.x - b.x)

/**
 * The next stop of a walk through markers, round and round.
 * @param current index of the present stop, −1 before the first
 * @returns −1 when there is nowhere to go
 */
export function nextStop(count: number, current: number, step: 1 | -1): number {
  if (count === 0) return -1
  if (current < 0) return step === 1 ? 0 : count - 1
  return (current + step + count) % count
}
