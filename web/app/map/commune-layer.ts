import Feature from 'ol/Feature.js'
import Point from 'ol/geom/Point.js'
import VectorLayer from 'ol/layer/Vector.js'
import { fromLonLat } from 'ol/proj.js'
import VectorSource from 'ol/source/Vector.js'
import Fill from 'ol/style/Fill.js'
import Stroke from 'ol/style/Stroke.js'
import Style from 'ol/style/Style.js'
import Text from 'ol/style/Text.js'
import type { Commune } from './commune'
import { labelGroup, mapFont } from './label'
import type { Palette } from './palette'

/** Metres per pixel under which the communes of the region are named; the departments are, above it. */
const regionUnderResolution = 120
/** Under the symbol, clear of a cluster's disc. */
const offsetPx = 27

function nameStyle({ name, count }: Commune, { paper, mutedText }: Palette): Style {
  const text = new Text({
    text: name,
    font: mapFont(12),
    fill: new Fill({ color: mutedText }),
    stroke: new Stroke({ color: paper, width: 3 }),
    offsetY: offsetPx,
  })
  return new Style({ text, zIndex: count })
}

/** Names of the communes that hold initiatives, where the base map is missing. */
export function createCommuneLayer(palette: () => Palette) {
  const source = new VectorSource<Feature<Point>>()
  const layer = new VectorLayer({
    source,
    visible: false,
    declutter: labelGroup,
    style(feature, resolution) {
      const commune = feature.get('commune') as Commune
      return commune.isInRegion && resolution > regionUnderResolution ? undefined : nameStyle(commune, palette())
    },
  })
  return {
    layer,
    setCommunes(communes: readonly Commune[]) {
      source.clear(true)
      source.addFeatures(
        communes.map((commune) => new Feature({ geometry: new Point(fromLonLat([...commune.position])), commune })),
      )
    },
  }
}
