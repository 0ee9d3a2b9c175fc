import type { FeatureCollection, MultiPolygon as MultiPolygonJson, Polygon as PolygonJson } from 'geojson'
import Feature from 'ol/Feature.js'
import MultiPolygon from 'ol/geom/MultiPolygon.js'

/** GeoJSON territories, in degrees. */
export type Territories = FeatureCollection<PolygonJson | MultiPolygonJson>

/** Territories as features of the map. (OpenLayers' own GeoJSON format reads much more, and weighs more.) */
export const territoryFeatures = ({ features }: Territories) =>
  features.map(({ geometry, properties }) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    const shape = new MultiPolygon(polygons)
    shape.transform('EPSG:4326', 'EPSG:3857')
    return new Feature({ ...properties, geometry: shape })
  })
