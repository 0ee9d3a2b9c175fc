import { createBaseLayer } from './base-layer'
import { createCommuneLayer } from './commune-layer'
import { createLandLayer } from './land-layer'
import { createMarkerLayer } from './marker-layer'
import type { Outlines } from './outline-path'
import type { Palette } from './palette'
import { createRegionLayers } from './region-layers'
import { watchTiles } from './tile-watch'

export interface LayerOptions {
  readonly outlines: Outlines
  /** Address of the GeoJSON file of countries and departments, for when the base map is missing. */
  readonly landUrl: string
  palette(): Palette
  onBaseMapLost(): void
}

/** All that is drawn, from the ground up, and the base map's disappearance when its tiles do not come. */
export function createLayers({ outlines, landUrl, palette, onBaseMapLost }: LayerOptions) {
  let hasBaseMap = true
  const base = createBaseLayer()
  const land = createLandLayer(landUrl, palette)
  const region = createRegionLayers(outlines, palette, () => !hasBaseMap)
  const communes = createCommuneLayer(palette)
  const markers = createMarkerLayer(palette)

  const stopWatching = watchTiles(base.getSource()!, () => {
    hasBaseMap = false
    base.setVisible(false)
    land.setVisible(true)
    communes.layer.setVisible(true)
    region.borders.changed()
    onBaseMapLost()
  })

  return {
    all: [land, region.ground, base, region.borders, communes.layer, markers.layer],
    markers,
    communes,
    repaint() {
      for (const layer of [land, region.ground, region.borders, communes.layer]) layer.changed()
      markers.repaint()
    },
    stopWatching,
  }
}
