import { isInRegion, region, type MapPoint } from '@atlas/shared'
import { boundsOf, type Bounds } from './mercator'

/** Where a point stands, seen from the region of the atlas. */
export const zones = ['region', 'country', 'world'] as const
export type Zone = (typeof zones)[number]

/** The zone of a point: by its department, else by its country. */
export function zoneOf({ departmentCode, country }: Pick<MapPoint, 'departmentCode' | 'country'>): Zone {
  if (isInRegion(departmentCode)) return 'region'
  return country === region.country || country === null ? 'country' : 'world'
}

/** A zone with how many initiatives are drawn in it, and the bounds to look at. */
export interface ZoneView {
  readonly zone: Zone
  readonly count: number
  readonly bounds: Bounds
}

/**
 * The zones that hold something, and the region in any case. The region is shown whole, the others to their points.
 * Overseas, French points widen the view of the country as far as they must.
 */
export function zoneViews(points: readonly MapPoint[]): ZoneView[] {
  return zones.flatMap((zone): ZoneView[] => {
    const inZone = points.filter((point) => zoneOf(point) === zone)
    const bounds =
      zone === 'region' ? region.extent : boundsOf(inZone.map(({ longitude, latitude }) => [longitude, latitude]))
    return bounds ? [{ zone, count: inZone.length, bounds }] : []
  })
}
