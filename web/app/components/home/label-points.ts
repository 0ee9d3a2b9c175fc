import { departmentOutlines } from '@atlas/shared'
import type { Sheet } from '~/map/mercator'

type Point = readonly [x: number, y: number]

/** The centre of mass of a ring (shoelace formula). */
export function centreOf(ring: readonly Point[]): Point {
  let [area, x, y] = [0, 0, 0]
  ring.forEach(([x0, y0], index) => {
    const [x1, y1] = ring[(index + 1) % ring.length]!
    const cross = x0 * y1 - x1 * y0
    area += cross
    x += (x0 + x1) * cross
    y += (y0 + y1) * cross
  })
  return [x / (3 * area), y / (3 * area)]
}

/** Where the code of each department is written on a sheet: the centre of its largest part. */
export function labelPoints(sheet: Sheet): ReadonlyMap<string, Point> {
  return new Map(
    departmentOutlines.features.map(({ properties, geometry }) => {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
      const rings = polygons.map(([outer = []]) =>
        outer.map((position): Point => sheet.place([position[0]!, position[1]!])),
      )
      const [largest = []] = rings.toSorted((a, b) => b.length - a.length)
      const [x, y] = centreOf(largest)
      return [properties.code, [Math.round(x), Math.round(y)]]
    }),
  )
}
