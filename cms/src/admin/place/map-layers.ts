import { departmentOutlines } from '@atlas/shared'
import Feature from 'ol/Feature.js'
import MultiPolygon from 'ol/geom/MultiPolygon.js'
import TileLayer from 'ol/layer/Tile.js'
import VectorLayer from 'ol/layer/Vector.js'
import VectorSource from 'ol/source/Vector.js'
import XYZ from 'ol/source/XYZ.js'
import Fill from 'ol/style/Fill.js'
import Stroke from 'ol/style/Stroke.js'
import Style from 'ol/style/Style.js'
import Text from 'ol/style/Text.js'

/** The colours of the admin's theme that the map draws with. */
export interface MapColours {
  readonly land: string
  readonly line: string
  readonly text: string
  readonly marker: string
}

/** Plan IGN v2 on the Géoplateforme; its matrix set PM is the usual grid of web maps. */
const planIgn =
  'https://data.geopf.fr/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2' +
  '&STYLE=normal&FORMAT=image/png&TILEMATRIXSET=PM&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}'

/** Tiles that fail one after the other before they are given up. */
const patience = 4

/** The base map, on a canvas of its own that a dark theme dims; `onLost` when it does not come. */
export function createTiles(onLost: () => void): TileLayer<XYZ> {
  const source = new XYZ({ url: planIgn, maxZoom: 19, transition: 0, attributions: '© IGN' })
  let failures = 0
  source.on('tileloadend', () => (failures = 0))
  source.on('tileloaderror', () => {
    failures += 1
    if (failures === patience) onLost()
  })
  return new TileLayer({ className: 'atlas-place-tiles', source })
}

/** The departments of the region, which ship with the atlas: what is seen when the base map does not come. */
export function createDepartments({ land, line, text }: MapColours): VectorLayer {
  const features = departmentOutlines.features.map(({ geometry, properties }) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    const shape = new MultiPolygon(polygons).transform('EPSG:4326', 'EPSG:3857')
    return new Feature({ geometry: shape, name: `${properties.name} (${properties.code})` })
  })
  return new VectorLayer({
    source: new VectorSource({ features }),
    declutter: true,
    style: (feature) =>
      new Style({
        fill: new Fill({ color: land }),
        stroke: new Stroke({ color: line, width: 1.5 }),
        text: new Text({
          text: String(feature.get('name')),
          font: '13px system-ui, sans-serif',
          fill: new Fill({ color: text }),
          stroke: new Stroke({ color: land, width: 3 }),
          overflow: true,
        }),
      }),
  })
}
