import { region, type MapPoint, type MapView } from '@atlas/shared'
import { mercator, type Bounds } from './mercator'

/** A map of the usual size, for when the real one is not known yet. */
const usualSizePx = { width: 900, height: 640 }
const tilePx = 256

/** Longitude and latitude of a point of the unit Web Mercator plane. */
const degreesAt = (x: number, y: number): [number, number] => [
  (x * 180) / Math.PI,
  ((2 * Math.atan(Math.exp(y)) - Math.PI / 2) * 180) / Math.PI,
]

/** About what a view shows before the map is there to tell: the whole region when no view is asked. */
export function boundsOfView(view: MapView | null): Bounds {
  if (!view) return region.extent
  const [x, y] = mercator([view.longitude, view.latitude])
  const unitsPerPx = (2 * Math.PI) / (tilePx * 2 ** view.zoom)
  const [halfWidth, halfHeight] = [(usualSizePx.width / 2) * unitsPerPx, (usualSizePx.height / 2) * unitsPerPx]
  return [...degreesAt(x - halfWidth, y - halfHeight), ...degreesAt(x + halfWidth, y + halfHeight)]
}

/** The points within bounds. */
export const pointsWithin = (points: readonly MapPoint[], [west, south, east, north]: Bounds): MapPoint[] =>
  points.filter(
    ({ longitude, latitude }) => longitude >= west && longitude <= east && latitude >= south && latitude <= north,
  )
