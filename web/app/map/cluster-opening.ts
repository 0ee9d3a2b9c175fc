import { boundsOf, mercator, type Bounds, type LonLat } from './mercator'

/** What a click on a cluster does: look closer, or list members that no zoom would part. */
export type ClusterOpening = { readonly kind: 'zoom'; readonly bounds: Bounds } | { readonly kind: 'list' }

const tilePx = 256

/** How far apart two places are on screen at a zoom, in pixels. */
function spreadPx([west, south, east, north]: Bounds, zoom: number): number {
  const [left, bottom] = mercator([west, south])
  const [right, top] = mercator([east, north])
  return (Math.max(right - left, top - bottom) / (2 * Math.PI)) * tilePx * 2 ** zoom
}

/**
 * Decides how a cluster opens.
 * @param positions where its members are, at least one
 * @param closestZoom the deepest zoom worth going to
 * @param distancePx markers nearer than this make one cluster
 */
export function openingOf(positions: readonly LonLat[], closestZoom: number, distancePx: number): ClusterOpening {
  const bounds = boundsOf(positions)
  // A cluster reaches this distance on both sides of a member: only twice as much is sure to part it.
  if (!bounds || spreadPx(bounds, closestZoom) < 2 * distancePx) return { kind: 'list' }
  return { kind: 'zoom', bounds }
}
