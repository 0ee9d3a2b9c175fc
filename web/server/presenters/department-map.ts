import { departmentOutlines, departments, type FacetFragment, type LocaleCode } from '@atlas/shared'
import { writtenNumber } from './written-date'

/** A department as the small map of the home page draws it. */
export interface DepartmentShape {
  readonly code: string
  readonly name: string
  /** Path of an SVG, in the units of the map's view box. */
  readonly path: string
  /** Where its code is written. */
  readonly labelX: number
  readonly labelY: number
  readonly count: number
  /** Initiatives per 100,000 inhabitants, in words of the language. */
  readonly density: string
  readonly population: string
  /** 0 (lightest) to 3; null where there are too few initiatives for a share to mean anything. */
  readonly shade: number | null
}

export interface DepartmentMap {
  readonly width: number
  readonly height: number
  readonly departments: readonly DepartmentShape[]
  /** Lower and upper density of each shade in use, from the lightest. */
  readonly legend: readonly { readonly shade: number; readonly from: string; readonly to: string }[]
}

/** Fewer initiatives than this and the department is hatched: one more would change its rank. */
export const FEW = 3
const SHADES = 4
const WIDTH = 640

type Point = readonly [x: number, y: number]
type Outline = (typeof departmentOutlines)['features'][number]

const ringsOf = ({ geometry }: Outline): number[][][] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()

/** Puts degrees on the drawing: at this scale a plain projection, true at the middle latitude, is exact to the pixel. */
function projection() {
  const points = departmentOutlines.features.flatMap((outline) => ringsOf(outline).flat())
  const longitudes = points.map((point) => point[0]!)
  const latitudes = points.map((point) => point[1]!)
  const [west, north] = [Math.min(...longitudes), Math.max(...latitudes)]
  const [east, south] = [Math.max(...longitudes), Math.min(...latitudes)]
  const narrowing = Math.cos((((north + south) / 2) * Math.PI) / 180)
  const scale = WIDTH / ((east - west) * narrowing)
  return {
    height: Math.ceil((north - south) * scale),
    project: ([longitude = 0, latitude = 0]: readonly number[]): Point => [
      Math.round((longitude - west) * narrowing * scale * 10) / 10,
      Math.round((north - latitude) * scale * 10) / 10,
    ],
  }
}

/** The centre of mass of a ring (shoelace formula). */
function centre(ring: readonly Point[]): Point {
  let [area, x, y] = [0, 0, 0]
  ring.forEach(([x0, y0], index) => {
    const [x1, y1] = ring[(index + 1) % ring.length]!
    const cross = x0 * y1 - x1 * y0
    area += cross
    x += (x0 + x1) * cross
    y += (y0 + y1) * cross
  })
  return [Math.round(x / (3 * area)), Math.round(y / (3 * area))]
}

/** Rank among the densities, cut into shades of equal numbers of departments. */
const shadeOf = (density: number, densities: readonly number[]): number => {
  const rank = densities.filter((other) => other < density).length
  return Math.min(SHADES - 1, Math.floor((rank * SHADES) / densities.length))
}

/** The eight departments with the initiatives that are or act there, from the counts of the department facet. */
export function departmentMap(facet: FacetFragment | undefined, locale: LocaleCode): DepartmentMap {
  const { height, project } = projection()
  const countOf = (code: string) => facet?.values.find((value) => value.code === code)?.count ?? 0
  const counted = departments.map((department) => {
    const count = countOf(department.code)
    return { ...department, count, density: (count / department.population) * 100_000 }
  })
  const shaded = counted.filter(({ count }) => count >= FEW).map(({ density }) => density)
  const written = (density: number) => writtenNumber(density, locale, 1)

  const shapes = counted.map(({ code, name, population, count, density }): DepartmentShape => {
    const outline = departmentOutlines.features.find(({ properties }) => properties.code === code)
    const rings = outline ? ringsOf(outline).map((ring) => ring.map(project)) : []
    const largest = rings.toSorted((a, b) => b.length - a.length)[0] ?? []
    const [labelX, labelY] = largest.length > 0 ? centre(largest) : [0, 0]
    return {
      code,
      name,
      path: rings.map((ring) => `M${ring.map((point) => point.join(' ')).join('L')}Z`).join(''),
      labelX,
      labelY,
      count,
      density: written(density),
      population: writtenNumber(population, locale),
      shade: count < FEW ? null : shadeOf(density, shaded),
    }
  })
  const legend = Array.from({ length: SHADES }, (_, shade) => {
    const own = shaded.filter((density) => shadeOf(density, shaded) === shade)
    return own.length === 0 ? null : { shade, from: written(Math.min(...own)), to: written(Math.max(...own)) }
  }).filter((entry) => entry !== null)
  return { width: WIDTH, height, departments: shapes, legend }
}
