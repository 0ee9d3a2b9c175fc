import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import type { LonLat, Sheet } from './mercator'

export type Outlines = FeatureCollection<Polygon | MultiPolygon, { code: string; name: string }>

/** A territory drawn on a sheet. */
export interface OutlinePath {
  readonly code: string
  readonly name: string
  /** The `d` of an SVG path. */
  readonly path: string
}

const tenth = (value: number) => Math.round(value * 10) / 10

const ringPath = (ring: Position[], sheet: Sheet) =>
  `M${ring
    .slice(0, -1)
    .map((position) =>
      sheet
        .place(position as unknown as LonLat)
        .map(tenth)
        .join(' '),
    )
    .join('L')}z`

/** Draws territories as SVG paths, in the order they come. */
export const outlinePaths = (outlines: Outlines, sheet: Sheet): OutlinePath[] =>
  outlines.features.map(({ properties: { code, name }, geometry }) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    return { code, name, path: polygons.flatMap((rings) => rings.map((ring) => ringPath(ring, sheet))).join('') }
  })
