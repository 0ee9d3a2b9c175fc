import type { MapPoint } from '@atlas/shared'
import type { LonLat } from './mercator'

/** One initiative as the map draws it. */
export interface Marker {
  /** What tells it from the others, and the address carries: its slug. */
  readonly id: string
  readonly position: LonLat
  /** Rank of its level of engagement, 0 for the lightest, −1 when unknown. */
  readonly rank: number
  /** Whether the point is the place itself, and not the centre of a commune, department… */
  readonly isExact: boolean
}

/** Whether coordinates of this precision are the place itself; not when the precision is unknown. */
export const isExactPrecision = (precision: string | null | undefined): boolean =>
  precision === 'site' || precision === 'address'

/** The marker of a point; `levelCodes` are the levels of engagement from the lightest to the fullest. */
export const markerOf = (point: MapPoint, levelCodes: readonly string[]): Marker => ({
  id: point.slug,
  position: [point.longitude, point.latitude],
  rank: point.engagementLevel === null ? -1 : levelCodes.indexOf(point.engagementLevel),
  isExact: isExactPrecision(point.precision),
})
