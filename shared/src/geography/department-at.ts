import type { Polygon } from 'geojson'
import { distanceKm } from './distance'
import { departmentOutlines } from './generated'

type Ring = Polygon['coordinates'][number]
type Position = Ring[number]

/** Natural Earth draws borders to about two kilometres: nearer than that, the neighbour may be the right one. */
const uncertainKm = 2

/** A department of the region, and those of the region whose border is so close that it may be one of them. */
export interface DepartmentAt {
  readonly code: string
  readonly neighbours: readonly string[]
}

/** The department of the region that a point in degrees lies in, by the shipped outlines; null outside the region. */
export function departmentAt(longitude: number, latitude: number): DepartmentAt | null {
  const found = departmentOutlines.features.find(({ geometry }) => isInside(ringsOf(geometry), [longitude, latitude]))
  if (!found) return null
  const { code } = found.properties
  const neighbours = departmentOutlines.features
    .filter(({ properties }) => properties.code !== code)
    .filter(({ geometry }) => kmToRings(ringsOf(geometry), [longitude, latitude]) < uncertainKm)
  return { code, neighbours: neighbours.map(({ properties }) => properties.code) }
}

const ringsOf = (geometry: (typeof departmentOutlines)['features'][number]['geometry']): Ring[] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()

/** Even-odd rule over all rings, so that holes are outside. */
const isInside = (rings: readonly Ring[], point: Position): boolean =>
  rings.reduce((inside, ring) => inside !== crossesOddly(ring, point), false)

function crossesOddly(ring: Ring, [x, y]: Position): boolean {
  let isOdd = false
  sides(ring).forEach(([[x1, y1], [x2, y2]]) => {
    const isAcross = y1! > y! !== y2! > y!
    if (isAcross && x! < ((x2! - x1!) * (y! - y1!)) / (y2! - y1!) + x1!) isOdd = !isOdd
  })
  return isOdd
}

const sides = (ring: Ring): (readonly [Position, Position])[] =>
  ring.slice(1).map((end, index) => [ring[index]!, end] as const)

const kmToRings = (rings: readonly Ring[], point: Position): number =>
  Math.min(...rings.flatMap(sides).map((side) => kmToSide(side, point)))

/** Over a department the earth is flat enough, once degrees of longitude are shrunk. */
function kmToSide([start, end]: readonly [Position, Position], [longitude, latitude]: Position): number {
  const shrink = Math.cos((latitude! * Math.PI) / 180)
  const [dx, dy] = [(end[0]! - start[0]!) * shrink, end[1]! - start[1]!]
  const [px, py] = [(longitude! - start[0]!) * shrink, latitude! - start[1]!]
  const along = Math.min(1, Math.max(0, (px * dx + py * dy) / (dx * dx + dy * dy || 1)))
  const nearest = { longitude: start[0]! + (along * dx) / shrink, latitude: start[1]! + along * dy }
  return distanceKm({ longitude: longitude!, latitude: latitude! }, nearest)
}
