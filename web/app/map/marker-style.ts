import Circle from 'ol/style/Circle.js'
import Fill from 'ol/style/Fill.js'
import RegularShape from 'ol/style/RegularShape.js'
import Stroke from 'ol/style/Stroke.js'
import Style from 'ol/style/Style.js'
import { shapeOfLevel, type LevelShape } from './level-shape'
import type { Palette } from './palette'

/** What the visitor does with a marker: nothing, points at it, or has it open. */
export type MarkerState = 'plain' | 'hovered' | 'selected'

/** How a level is painted: full where the place is exact, hollow where the point is the centre of a wider place. */
export interface MarkerLook {
  readonly rank: number
  readonly isExact: boolean
  readonly state: MarkerState
}

const haloPx = 2
const outlinePx = 2.5
const ringGapPx = 5
/** Drawn whatever it covers, and labels keep off it. */
export const declutterMode = 'obstacle'

function imageOf({ corners, radiusPx, innerRadiusPx, angle }: LevelShape, growPx: number, fill: Fill, stroke: Stroke) {
  const radius = radiusPx + growPx
  if (corners === 0) return new Circle({ radius, fill, stroke, declutterMode })
  if (innerRadiusPx === null) return new RegularShape({ points: corners, radius, angle, fill, stroke, declutterMode })
  return new RegularShape({
    points: corners,
    radius,
    radius2: innerRadiusPx + growPx / 2,
    angle,
    fill,
    stroke,
    declutterMode,
  })
}

/** A ring around a marker or a cluster of a given radius. */
export function ringStyle(radiusPx: number, palette: Palette, zIndex: number): Style[] {
  const radius = radiusPx + ringGapPx
  const ring = (color: string, width: number) =>
    new Style({ zIndex, image: new Circle({ radius, stroke: new Stroke({ color, width }), declutterMode }) })
  return [ring(palette.paper, 7), ring(palette.ring, 3)]
}

/** Order of drawing: what the visitor points at comes over the rest. */
export const zIndexOf: Readonly<Record<MarkerState, number>> = { plain: 1, hovered: 3, selected: 2 }

/** The styles of one marker: a halo that parts it from the ground, its symbol, and a ring when it is selected. */
export function markerStyle({ rank, isExact, state }: MarkerLook, palette: Palette): Style[] {
  const shape = shapeOfLevel(rank)
  const ink = palette.levelInk(rank)
  const colour = state === 'hovered' ? ink.lighter : ink.fill
  const zIndex = zIndexOf[state]
  const halo = new Stroke({ color: palette.paper, width: (isExact ? 0 : outlinePx) + 2 * haloPx })
  const line = new Stroke({ color: colour, width: isExact ? 0.5 : outlinePx })
  const fill = new Fill({ color: isExact ? colour : palette.paper })
  const symbol = [
    new Style({ zIndex, image: imageOf(shape, 0, fill, halo) }),
    new Style({ zIndex, image: imageOf(shape, isExact ? 0 : -outlinePx / 2, fill, line) }),
  ]
  return state === 'selected' ? [...ringStyle(shape.radiusPx, palette, zIndex), ...symbol] : symbol
}
