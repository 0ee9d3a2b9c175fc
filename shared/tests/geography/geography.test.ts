import {
  allDepartmentCodes,
  departmentName,
  departmentOutlines,
  departments,
  distanceKm,
  isDepartmentCode,
  isInDepartmentBox,
  isInRegion,
  region,
  regionOutline,
} from '../../src'
import type { Position } from 'geojson'

const rings = (coordinates: Position[][] | Position[][][]): Position[][] =>
  (typeof coordinates[0]?.[0]?.[0] === 'number' ? coordinates : (coordinates as Position[][][]).flat()) as Position[][]

/** Whether a point is inside, by counting the borders that a ray to the east crosses. */
function contains(coordinates: Position[][] | Position[][][], [x, y]: readonly [number, number]): boolean {
  return rings(coordinates).reduce((isInside, ring) => {
    const crossings = ring.filter(([x1, y1], index) => {
      const [x2, y2] = ring[(index + 1) % ring.length]!
      return y1! > y !== y2! > y && x < ((x2! - x1!) * (y - y1!)) / (y2! - y1!) + x1!
    })
    return isInside !== (crossings.length % 2 === 1)
  }, false)
}

/** Town halls, from their public addresses; each is well inside its department. */
const prefectures: readonly (readonly [code: string, name: string, longitude: number, latitude: number])[] = [
  ['75', 'Paris', 2.3522, 48.8566],
  ['77', 'Melun', 2.6608, 48.542],
  ['78', 'Versailles', 2.1301, 48.8014],
  ['91', 'Évry-Courcouronnes', 2.4297, 48.6243],
  ['92', 'Nanterre', 2.2071, 48.8924],
  ['93', 'Bobigny', 2.4453, 48.9065],
  ['94', 'Créteil', 2.4628, 48.7904],
  ['95', 'Pontoise', 2.1008, 49.0514],
]

describe('the departments of the region', () => {
  it('are the eight of Île-de-France, with their prefecture', () => {
    expect(departments.map(({ code, prefecture }) => [code, prefecture])).toEqual(
      prefectures.map(([code, name]) => [code, name]),
    )
    expect(departments.map(({ code }) => code)).toEqual([...region.departmentCodes])
    expect(departmentOutlines.features.map(({ properties }) => properties.code)).toEqual([...region.departmentCodes])
  })

  it('have the populations that INSEE counts: between one and two and a half million each, twelve in all', () => {
    for (const { population } of departments) expect(population).toBeGreaterThan(1_200_000)
    for (const { population } of departments) expect(population).toBeLessThan(2_500_000)
    const total = departments.reduce((sum, { population }) => sum + population, 0)
    expect(total).toBeGreaterThan(12_000_000)
    expect(total).toBeLessThan(13_000_000)
  })

  it.each(prefectures)('%s holds %s, and no other department does', (code, _name, longitude, latitude) => {
    const holding = departmentOutlines.features.filter(({ geometry }) =>
      contains(geometry.coordinates, [longitude, latitude]),
    )
    expect(holding.map(({ properties }) => properties.code)).toEqual([code])
    expect(isInDepartmentBox(code, longitude, latitude)).toBe(true)
    expect(contains(regionOutline.geometry.coordinates, [longitude, latitude])).toBe(true)
  })

  it('are drawn in closed rings that turn anticlockwise, to four decimals', () => {
    for (const { geometry } of [...departmentOutlines.features, regionOutline]) {
      for (const ring of rings(geometry.coordinates)) {
        expect(ring.length).toBeGreaterThan(3)
        expect(ring.at(-1)).toEqual(ring[0])
        const area = ring.reduce(
          (sum, [x, y], i) => sum + x! * ring[(i + 1) % ring.length]![1]! - ring[(i + 1) % ring.length]![0]! * y!,
          0,
        )
        expect(area).toBeGreaterThan(0)
        for (const value of ring.flat()) expect(Number(value.toFixed(4))).toBe(value)
      }
    }
  })

  it('lie within the extent of the region, which they fill', () => {
    const boxes = departments.map(({ box }) => box)
    expect(region.extent).toEqual([
      Math.min(...boxes.map(([west]) => west)),
      Math.min(...boxes.map(([, south]) => south)),
      Math.max(...boxes.map(([, , east]) => east)),
      Math.max(...boxes.map(([, , , north]) => north)),
    ])
  })
})

describe('the departments of France', () => {
  it.each([
    ['01', 'Ain'],
    ['2A', 'Corse-du-Sud'],
    ['93', 'Seine-Saint-Denis'],
    ['95', 'Val-d’Oise'],
    ['974', 'La Réunion'],
    ['988', 'Nouvelle-Calédonie'],
  ])('%s is %s', (code, name) => {
    expect(departmentName(code)).toBe(name)
    expect(isDepartmentCode(code)).toBe(true)
  })

  it.each(['00', '20', '96', '1', '', 'constructor', '75 '])('«%s» is none', (code) => {
    expect(departmentName(code)).toBeNull()
    expect(isDepartmentCode(code)).toBe(false)
  })

  it('are the codes that have a name, and no others', () => {
    const digits = [...'0123456789']
    const pairs = digits.flatMap((ten) => [...digits, 'A', 'B'].map((unit) => ten + unit))
    const candidates = [...pairs, ...pairs.flatMap((pair) => digits.map((last) => pair + last))]
    expect(candidates.filter(isDepartmentCode).sort()).toEqual(allDepartmentCodes())
  })

  it('are 101, and 8 overseas collectivities', () => {
    expect(allDepartmentCodes()).toHaveLength(109)
  })

  it('tells those of the region from the others', () => {
    expect(isInRegion('93')).toBe(true)
    expect(isInRegion('13')).toBe(false)
    expect(isInRegion(null)).toBe(false)
  })

  it.each([
    ['33', -0.5792, 44.8378, true],
    ['69', 4.8357, 45.764, true],
    ['2B', 9.4509, 42.7028, true],
    ['974', 55.4504, -20.8823, true],
    ['93', 48.9065, 2.4453, false],
    ['93', -0.5792, 44.8378, false],
    ['988', 166.45, -22.27, null],
    ['00', 2.35, 48.85, null],
  ])('box of %s, longitude %d, latitude %d: %p', (code, longitude, latitude, expected) => {
    expect(isInDepartmentBox(code, longitude, latitude)).toBe(expected)
  })

  it('have a box for all but the overseas collectivities', () => {
    const unknown = allDepartmentCodes().filter((code) => isInDepartmentBox(code, 0, 0) === null)
    expect(unknown).toEqual(['975', '977', '978', '984', '986', '987', '988', '989'])
  })
})

describe('distances', () => {
  const paris = { latitude: 48.8566, longitude: 2.3522 }
  it.each([
    ['nowhere', paris, 0, 0.001],
    ['Lyon', { latitude: 45.764, longitude: 4.8357 }, 392, 2],
    ['Montréal', { latitude: 45.5019, longitude: -73.5674 }, 5500, 25],
    ['the antipodes', { latitude: -48.8566, longitude: -177.6478 }, 20015, 1],
  ])('from Paris to %s', (_where, point, expected, margin) => {
    expect(Math.abs(distanceKm(paris, point) - expected)).toBeLessThanOrEqual(margin)
    expect(distanceKm(point, paris)).toBe(distanceKm(paris, point))
  })
})
