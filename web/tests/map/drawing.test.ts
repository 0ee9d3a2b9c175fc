import { departmentOutlines, region } from '@atlas/shared'
import { boundsOf, sheetFor } from '../../app/map/mercator'
import { outlinePaths } from '../../app/map/outline-path'
import { regionDrawing } from '../../app/map/region-drawing'
import { boundsOfView, pointsWithin } from '../../app/map/view-bounds'
import { aPoint } from './points'

describe('a sheet', () => {
  const sheet = sheetFor([0, -10, 20, 10], 200, 10)

  it('puts the corners of its bounds at its margins, north at the top', () => {
    expect(sheet.place([0, 10]).map(Math.round)).toEqual([10, 10])
    expect(sheet.place([20, -10]).map(Math.round)).toEqual([190, Math.round(sheet.height) - 10])
    expect(sheet.place([10, 0]).map(Math.round)).toEqual([100, Math.round(sheet.height / 2)])
  })

  it('keeps shapes: a degree near the equator is as high as it is wide', () => {
    expect(sheet.height / sheet.width).toBeCloseTo(1, 1)
  })
})

describe('the drawing of the region', () => {
  it('has the eight departments, as closed paths within the sheet', () => {
    const { sheet, departments } = regionDrawing(400)
    expect(departments.map(({ code }) => code).sort()).toEqual([...region.departmentCodes])
    for (const { path } of departments) {
      expect(path).toMatch(/^M.*z$/)
      const numbers = path.match(/-?\d+(\.\d+)?/g)!.map(Number)
      expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0)
      expect(Math.max(...numbers)).toBeLessThanOrEqual(Math.max(sheet.width, sheet.height))
    }
  })

  it('is light: a page carries it whole', () => {
    const paths = outlinePaths(departmentOutlines, sheetFor(region.extent, 400))
    expect(paths.map(({ path }) => path).join('').length).toBeLessThan(12_000)
  })
})

describe('bounds', () => {
  it('hold all points, and are null without any', () => {
    expect(boundsOf([])).toBeNull()
    expect(
      boundsOf([
        [2, 48],
        [-73, 45],
        [4, 50],
      ]),
    ).toEqual([-73, 45, 4, 50])
  })

  it('of a view are around its centre, and those of no view are the region', () => {
    expect(boundsOfView(null)).toBe(region.extent)
    const [west, south, east, north] = boundsOfView({ zoom: 10, latitude: 48.8566, longitude: 2.3522 })
    expect((west + east) / 2).toBeCloseTo(2.3522)
    // 900 pixels at zoom 10: 900 / (256 × 1024) of the earth's round.
    expect(east - west).toBeCloseTo((900 / (256 * 1024)) * 360)
    expect(south).toBeLessThan(48.8566)
    expect(north).toBeGreaterThan(48.8566)
  })

  it('keep the points that are within them', () => {
    const here = aPoint()
    const there = aPoint({ longitude: 4.8, latitude: 45.7 })
    expect(pointsWithin([here, there], region.extent)).toEqual([here])
  })
})
