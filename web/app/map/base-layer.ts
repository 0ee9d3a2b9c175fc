import TileLayer from 'ol/layer/Tile.js'
import XYZ from 'ol/source/XYZ.js'

/** Plan IGN v2 on the Géoplateforme; its matrix set PM is the usual grid of web maps. */
const planIgn =
  'https://data.geopf.fr/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2' +
  '&STYLE=normal&FORMAT=image/png&TILEMATRIXSET=PM&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}'

/** The base map, on a canvas of its own so that a dark theme can dim it. */
export const createBaseLayer = () =>
  new TileLayer({
    className: 'map-tiles',
    source: new XYZ({ url: planIgn, maxZoom: 19, transition: 0 }),
  })
