import VectorLayer from 'ol/layer/Vector.js'
import VectorSource from 'ol/source/Vector.js'
import Fill from 'ol/style/Fill.js'
import Stroke from 'ol/style/Stroke.js'
import Style from 'ol/style/Style.js'
import type { Palette } from './palette'
import { territoryFeatures, type Territories } from './territory-features'

/** Metres per pixel over which the departments would be a thicket. */
const departmentsUnderResolution = 3000

/** Asks for the file once, when the layer first shows; without it the sea is everywhere, and the map still works. */
function landSource(url: string) {
  const source = new VectorSource({
    loader(_extent, _resolution, _projection, success, failure) {
      fetch(url)
        .then((response) => response.json() as Promise<Territories>)
        .then((land) => {
          const features = territoryFeatures(land)
          source.addFeatures(features)
          success?.(features)
        })
        .catch(failure)
    },
  })
  return source
}

/** Countries and French departments, drawn where the base map is missing. The file is asked for when it is first seen. */
export function createLandLayer(url: string, palette: () => Palette) {
  return new VectorLayer({
    source: landSource(url),
    visible: false,
    style(feature, resolution) {
      const isBare = feature.get('isDepartment') && resolution > departmentsUnderResolution
      const { land, landBorder } = palette()
      const stroke = isBare ? undefined : new Stroke({ color: landBorder, width: 1 })
      return new Style({ fill: new Fill({ color: land }), stroke })
    },
  })
}
