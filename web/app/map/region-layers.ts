import type { FeatureLike } from 'ol/Feature.js'
import VectorLayer from 'ol/layer/Vector.js'
import VectorSource from 'ol/source/Vector.js'
import Fill from 'ol/style/Fill.js'
import Stroke from 'ol/style/Stroke.js'
import Style from 'ol/style/Style.js'
import Text from 'ol/style/Text.js'
import { labelGroup, mapFont } from './label'
import type { Outlines } from './outline-path'
import type { Palette } from './palette'
import { territoryFeatures } from './territory-features'

/** Metres per pixel under which there is room for the names of departments beneath their codes. */
const namesUnderResolution = 250

const boldFont = mapFont(13, 'bold')
const plainFont = mapFont(13)

function labelOf(feature: FeatureLike, resolution: number) {
  const { code, name } = feature.getProperties() as { code: string; name: string }
  return resolution > namesUnderResolution ? [code, boldFont] : [code, boldFont, '\n', '', name, plainFont]
}

function labelStyle(feature: FeatureLike, resolution: number, { paper, mutedText }: Palette): Style {
  const text = labelOf(feature, resolution)
  const fill = new Fill({ color: mutedText })
  return new Style({ text: new Text({ text, fill, stroke: new Stroke({ color: paper, width: 4 }), overflow: true }) })
}

/**
 * The departments in two layers: their ground, to go under the base map, and their borders, to go over it, with labels
 * where the base map is missing.
 */
export function createRegionLayers(outlines: Outlines, palette: () => Palette, hasLabels: () => boolean) {
  const source = new VectorSource({ features: territoryFeatures(outlines) })
  const ground = new VectorLayer({
    source,
    style: () => new Style({ fill: new Fill({ color: palette().region }) }),
  })
  const borders = new VectorLayer({
    source,
    declutter: labelGroup,
    style(feature, resolution) {
      const { border, paper } = palette()
      const casing = new Style({ stroke: new Stroke({ color: paper, width: 4 }) })
      const line = new Style({ stroke: new Stroke({ color: border, width: 1.25 }) })
      return hasLabels() ? [casing, line, labelStyle(feature, resolution, palette())] : [casing, line]
    },
  })
  return { ground, borders }
}
