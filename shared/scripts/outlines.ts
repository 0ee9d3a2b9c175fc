import type { MultiPolygon, Polygon, Position } from 'geojson'

type Outline = Polygon | MultiPolygon
type Box = [west: number, south: number, east: number, north: number]

const decimals = 4
const round = (degrees: number): number => Number(degrees.toFixed(decimals))

function polygonsOf(outline: Outline): Position[][][] {
  return outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates
}

function outlineOf(polygons: Position[][][]): Outline {
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0]! }
    : { type: 'MultiPolygon', coordinates: polygons }
}

/** Twice the signed area of a ring: positive when it turns anticlockwise. */
function signedArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!
    return sum + x! * nextY! - nextX! * y!
  }, 0)
}

/** The outline wound as RFC 7946 asks: outer rings anticlockwise, holes clockwise. */
export function windRight(outline: Outline): Outline {
  const wind = (ring: Position[], index: number) =>
    signedArea(ring) > 0 === (index === 0) ? ring : [...ring].reverse()
  return outlineOf(polygonsOf(outline).map((rings) => rings.map(wind)))
}

/** The outline with coordinates of four decimals (about ten metres), points that fall together merged. */
export function rounded(outline: Outline): Outline {
  const roundRing = (ring: Position[]) =>
    ring
      .map(([x, y]): Position => [round(x!), round(y!)])
      .filter(([x, y], index, all) => index === 0 || x !== all[index - 1]![0] || y !== all[index - 1]![1])
  return outlineOf(polygonsOf(outline).map((rings) => rings.map(roundRing)))
}

/** West, south, east and north of an outline, rounded like it. */
export function boundsOf(outline: Outline): Box {
  const points = polygonsOf(outline).flat(2)
  const longitudes = points.map(([x]) => x!)
  const latitudes = points.map(([, y]) => y!)
  return [
    round(Math.min(...longitudes)),
    round(Math.min(...latitudes)),
    round(Math.max(...longitudes)),
    round(Math.max(...latitudes)),
  ]
}

/**
 * The polygons that neighbours make together. Natural Earth gives neighbours the same points on their common border, so
 * a border is an edge that is walked once each way: those go, what is left is the outline. Outlines must be wound right.
 */
export function dissolve(outlines: readonly Outline[]): Position[][][] {
  const rings = outlines.flatMap((outline) => polygonsOf(outline).flat())
  const edges = new Map<string, [from: Position, to: Position]>()
  for (const ring of rings)
    for (let index = 1; index < ring.length; index++) {
      const edge: [Position, Position] = [ring[index - 1]!, ring[index]!]
      if (!edges.delete(`${edge[1]}>${edge[0]}`)) edges.set(`${edge[0]}>${edge[1]}`, edge)
    }
  const nextOf = new Map([...edges.values()].map(([from, to]) => [String(from), to]))
  const merged: Position[][][] = []
  while (nextOf.size > 0) merged.push([walk(nextOf)])
  return merged
}

function walk(nextOf: Map<string, Position>): Position[] {
  const start = nextOf.keys().next().value!
  const ring: Position[] = []
  for (let key = start; nextOf.has(key);) {
    const point = nextOf.get(key)!
    nextOf.delete(key)
    ring.push(point)
    key = String(point)
  }
  return [...ring, ring[0]!]
}
