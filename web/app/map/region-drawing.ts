import { departmentOutlines, region } from '@atlas/shared'
import { sheetFor, type Sheet } from './mercator'
import { outlinePaths, type OutlinePath } from './outline-path'

/** The region drawn as SVG: its departments, and the sheet on which points are placed. */
export interface RegionDrawing {
  readonly sheet: Sheet
  readonly departments: readonly OutlinePath[]
}

const drawings = new Map<number, RegionDrawing>()

/** The drawing of the region at a width, in the unit of the SVG's viewBox; made once for each width. */
export function regionDrawing(width: number): RegionDrawing {
  const made = drawings.get(width)
  if (made) return made
  const sheet = sheetFor(region.extent, width, width / 40)
  const drawing = { sheet, departments: outlinePaths(departmentOutlines, sheet) }
  drawings.set(width, drawing)
  return drawing
}
