/** How a level of engagement is drawn: the more points, the stronger the engagement. Lengths in CSS pixels. */
export interface LevelShape {
  /** Corners of the polygon; 0 is a circle. */
  readonly corners: number
  readonly radiusPx: number
  /** Radius of the hollows between the corners, for a star. */
  readonly innerRadiusPx: number | null
  /** Turn of the polygon, radians, clockwise from a corner at the top. */
  readonly angle: number
  /** DSFR variable that holds the fill; its `-hover` sibling is the lighter one. */
  readonly colour: string
}

/** From the lightest engagement to the fullest: circle, triangle, square, star. */
const shapesByRank: readonly LevelShape[] = [
  { corners: 0, radiusPx: 8, innerRadiusPx: null, angle: 0, colour: '--yellow-tournesol-sun-407-moon-922' },
  { corners: 3, radiusPx: 11, innerRadiusPx: null, angle: 0, colour: '--pink-tuile-sun-425-moon-750' },
  { corners: 4, radiusPx: 10.5, innerRadiusPx: null, angle: Math.PI / 4, colour: '--green-archipel-sun-391-moon-716' },
  { corners: 5, radiusPx: 12, innerRadiusPx: 5.5, angle: 0, colour: '--blue-france-sun-113-625' },
]

/** A level that nobody coded, or one more level than there are shapes. */
export const unknownShape: LevelShape = {
  corners: 6,
  radiusPx: 9,
  innerRadiusPx: null,
  angle: 0,
  colour: '--grey-425-625',
}

/**
 * The shape of a level.
 * @param rank place of the level in its axis, 0 for the lightest; −1 for a level that is not in the axis
 */
export const shapeOfLevel = (rank: number): LevelShape => shapesByRank[rank] ?? unknownShape

type Point = readonly [number, number]

/** The corners of a polygon or star around 0,0, y downwards, in pixels; none for a circle. */
export function shapeCorners({ corners, radiusPx, innerRadiusPx, angle }: LevelShape): Point[] {
  const count = innerRadiusPx === null ? corners : corners * 2
  return Array.from({ length: count }, (_, index): Point => {
    const radius = innerRadiusPx !== null && index % 2 === 1 ? innerRadiusPx : radiusPx
    const turn = angle - Math.PI / 2 + (index * 2 * Math.PI) / count
    return [radius * Math.cos(turn), radius * Math.sin(turn)]
  })
}

const rounded = (value: number) => String(Math.round(value * 100) / 100)

/** The same shape as the `d` of an SVG path around a point, so that legend, list and map cannot differ. */
export function shapePath(shape: LevelShape, [x, y]: Point = [0, 0]): string {
  if (shape.corners === 0) {
    const radius = rounded(shape.radiusPx)
    return `M${rounded(x - shape.radiusPx)} ${rounded(y)}a${radius} ${radius} 0 1 0 ${rounded(shape.radiusPx * 2)} 0a${radius} ${radius} 0 1 0 ${rounded(-shape.radiusPx * 2)} 0z`
  }
  return `M${shapeCorners(shape)
    .map(([dx, dy]) => `${rounded(x + dx)} ${rounded(y + dy)}`)
    .join('L')}z`
}
