import GeoJSON from 'ol/format/GeoJSON.js'
import VectorLayer from 'ol/layer/Vector.js'
import VectorSource from 'ol/source/Vector.js'
import Fill from 'ol/style/Fill.js'
import Stroke from 'ol/style/Stroke.js'
import Style from 'ol/style/Style.js'
import type { Palette } from './palette'

/** Metres per pixel over which the departments would be a thicket. */
const departmentsUnderResolution = 3000

/** Countries and French departments, drawn where the base map is missing. The file is asked for when it is first seen. */
export function createLandLayer(url: string, palette: () => Palette) {
  return new VectorLayer({
    source: new VectorSource({ url, format: new GeoJSON() }),
    visible: false,
    style(feature, resolution) {
      const isBare = feature.get('isDepartment') && resolution > departmentsUnderResolution
      const { land, landBorder } = palette()
      const stroke = isBare ? undefined : new Stroke({ color: landBorder, width: 1 })
      return new Style({ fill: new Fill({ color: land }), stroke })
    },
  })
}
