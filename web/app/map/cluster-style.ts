import Fill from 'ol/style/Fill.js'
import Icon from 'ol/style/Icon.js'
import Style from 'ol/style/Style.js'
import Text from 'ol/style/Text.js'
import { mapFont } from './label'
import { declutterMode, ringStyle, zIndexOf, type MarkerState } from './marker-style'
import type { Palette } from './palette'

/** A cluster: how many members of each rank, in the order of the ranks. */
export type RankCounts = ReadonlyMap<number, number>

const bandPx = 5
const haloPx = 2
/** The disc is drawn finer than the screen, then shrunk: sharp on dense screens too. */
const oversampling = 3

/** Counts members by rank, lightest level first, unknown last. */
export function countRanks(ranks: readonly number[]): RankCounts {
  const counts = new Map<number, number>()
  for (const rank of [...ranks].sort((a, b) => (a < 0 ? 1 : b < 0 ? -1 : a - b))) {
    counts.set(rank, (counts.get(rank) ?? 0) + 1)
  }
  return counts
}

/** Radius of the disc of a cluster, in pixels: it grows with the digits of its number. */
export const clusterRadiusPx = (count: number) => 13 + 3 * String(count).length

const total = (counts: RankCounts) => [...counts.values()].reduce((sum, count) => sum + count, 0)

/** Paints a disc of paper in a band whose arcs are the shares of the levels. */
function paintDisc(counts: RankCounts, palette: Palette, isHovered: boolean): HTMLCanvasElement {
  const count = total(counts)
  const radius = clusterRadiusPx(count)
  const centre = radius + haloPx
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = Math.ceil(2 * centre * oversampling)
  const context = canvas.getContext('2d')!
  context.scale(oversampling, oversampling)
  const disc = (radiusPx: number, from: number, to: number, colour: string) => {
    context.fillStyle = colour
    context.beginPath()
    context.moveTo(centre, centre)
    context.arc(centre, centre, radiusPx, from, to)
    context.fill()
  }
  disc(centre, 0, 2 * Math.PI, palette.paper)
  let from = -Math.PI / 2
  for (const [rank, share] of counts) {
    const to = from + (share / count) * 2 * Math.PI
    disc(radius, from, to, isHovered ? palette.levelInk(rank).lighter : palette.levelInk(rank).fill)
    from = to
  }
  disc(radius - bandPx, 0, 2 * Math.PI, isHovered ? palette.paperHover : palette.paper)
  return canvas
}

/** The styles of a cluster: a disc with the number of its members, its rim shared out between their levels. */
export function clusterStyle(counts: RankCounts, state: MarkerState, palette: Palette): Style[] {
  const count = total(counts)
  const zIndex = zIndexOf[state]
  const text = new Text({
    text: String(count),
    font: mapFont(13, 'bold'),
    fill: new Fill({ color: palette.text }),
    offsetY: 1,
    declutterMode,
  })
  const img = paintDisc(counts, palette, state === 'hovered')
  const disc = new Style({ zIndex, image: new Icon({ img, scale: 1 / oversampling, declutterMode }), text })
  return state === 'selected' ? [...ringStyle(clusterRadiusPx(count), palette, zIndex), disc] : [disc]
}
