import { isInRegion, type MapPoint } from '@atlas/shared'
import type { LonLat } from './mercator'

/** A commune with initiatives, where its name is to be written. */
export interface Commune {
  readonly name: string
  readonly position: LonLat
  readonly count: number
  readonly isInRegion: boolean
}

/** The communes of the points, the richest first; each stands at the mean of its points. */
export function communesOf(points: readonly MapPoint[]): Commune[] {
  const communes = new Map<string, MapPoint[]>()
  for (const point of points) {
    if (point.commune === null) continue
    const key = `${point.country}/${point.departmentCode}/${point.commune}`
    communes.set(key, [...(communes.get(key) ?? []), point])
  }
  return [...communes.values()].map(communeOf).sort((a, b) => b.count - a.count)
}

function communeOf(points: readonly MapPoint[]): Commune {
  const mean = (key: 'longitude' | 'latitude') => points.reduce((sum, point) => sum + point[key], 0) / points.length
  const { commune, departmentCode } = points[0]!
  return {
    name: commune!,
    position: [mean('longitude'), mean('latitude')],
    count: points.length,
    isInRegion: isInRegion(departmentCode),
  }
}
