import type { MapView } from '@atlas/shared'
import { fromLonLat, toLonLat, transformExtent } from 'ol/proj.js'
import type { Extent } from 'ol/extent.js'
import type View from 'ol/View.js'
import type { Bounds } from './mercator'

/** Zooms of the map: the whole world, and the street. */
export const zoomRange = { min: 1, max: 18 }

/** How a zone or a cluster is put in view: air around it, and no closer than a district. */
export const fitOptions = { padding: [72, 40, 56, 40], maxZoom: 16 }

/** Bounds in degrees as an extent of the map's projection. */
export const extentOf = (bounds: Bounds): Extent => transformExtent([...bounds], 'EPSG:4326', 'EPSG:3857')

/** What the view shows, rounded as the address writes it; null before the view has a centre. */
export function readView(view: View): MapView | null {
  const centre = view.getCenter()
  const zoom = view.getZoom()
  if (!centre || zoom === undefined) return null
  const [longitude, latitude] = toLonLat(centre) as [number, number]
  return { zoom: round(zoom, 1), latitude: round(latitude, 4), longitude: round(longitude, 4) }
}

/** Puts the view where an address says, at once. */
export function applyView(view: View, { zoom, latitude, longitude }: MapView) {
  view.cancelAnimations()
  view.setCenter(fromLonLat([longitude, latitude]))
  view.setZoom(zoom)
}

/** Whether two views are the same once written in an address. */
export const isSameView = (a: MapView | null, b: MapView | null) =>
  a === b || (a !== null && b !== null && a.zoom === b.zoom && a.latitude === b.latitude && a.longitude === b.longitude)

/** How far an extent must move, in each direction, for a point to be in it; nothing when it already is. */
export function shiftInto([west, south, east, north]: Extent, [x, y]: readonly number[]): [dx: number, dy: number] {
  const shift = (value: number, low: number, high: number) => (value < low ? value - low : Math.max(0, value - high))
  return [shift(x!, west!, east!), shift(y!, south!, north!)]
}

const round = (value: number, decimals: number) => Number(value.toFixed(decimals)) + 0
