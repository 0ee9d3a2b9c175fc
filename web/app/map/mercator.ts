/** Bounds in degrees: west, south, east, north. */
export type Bounds = readonly [west: number, south: number, east: number, north: number]
export type LonLat = readonly [longitude: number, latitude: number]

const degree = Math.PI / 180

/** Web Mercator on a unit sphere, y upwards: the drawing that the interactive map uses (EPSG:3857). */
export const mercator = ([longitude, latitude]: LonLat): [number, number] => [
  longitude * degree,
  Math.log(Math.tan(Math.PI / 4 + (latitude * degree) / 2)),
]

/** The smallest bounds that hold all the points; null when there are none. */
export function boundsOf(points: readonly LonLat[]): Bounds | null {
  if (points.length === 0) return null
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [longitude, latitude] of points) {
    west = Math.min(west, longitude)
    south = Math.min(south, latitude)
    east = Math.max(east, longitude)
    north = Math.max(north, latitude)
  }
  return [west, south, east, north]
}

/** A drawing surface of a given width: its height in the same unit, and where a place falls on it (y downwards). */
export interface Sheet {
  readonly width: number
  readonly height: number
  place(point: LonLat): [number, number]
}

/** A sheet on which the bounds fill the width but for a margin. */
export function sheetFor([west, south, east, north]: Bounds, width: number, margin = 0): Sheet {
  const [left, bottom] = mercator([west, south])
  const [right, top] = mercator([east, north])
  const scale = (width - 2 * margin) / (right - left)
  return {
    width,
    height: (top - bottom) * scale + 2 * margin,
    place(point) {
      const [x, y] = mercator(point)
      return [(x - left) * scale + margin, (top - y) * scale + margin]
    },
  }
}
