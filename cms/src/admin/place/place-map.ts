import { departments, region } from '@atlas/shared'
import Attribution from 'ol/control/Attribution.js'
import Zoom from 'ol/control/Zoom.js'
import Feature from 'ol/Feature.js'
import OlPoint from 'ol/geom/Point.js'
import { defaults as defaultInteractions } from 'ol/interaction/defaults.js'
import Translate from 'ol/interaction/Translate.js'
import VectorLayer from 'ol/layer/Vector.js'
import OlMap from 'ol/Map.js'
import { fromLonLat, getPointResolution, toLonLat, transformExtent } from 'ol/proj.js'
import VectorSource from 'ol/source/Vector.js'
import Circle from 'ol/style/Circle.js'
import Fill from 'ol/style/Fill.js'
import Stroke from 'ol/style/Stroke.js'
import Style from 'ol/style/Style.js'
import View from 'ol/View.js'
import { createDepartments, createTiles, type MapColours } from './map-layers'
import type { Point } from './place-value'

export interface PlaceMapOptions {
  readonly colours: MapColours
  readonly isReadOnly: boolean
  /** `metresPerPixel` on the ground, at the point. */
  readonly onPick: (point: Point, metresPerPixel: number) => void
  readonly onTilesLost: () => void
}

const streetZoom = 16
const outlineZoom = 10
const projected = ({ longitude, latitude }: Point) => fromLonLat([longitude, latitude])

/** A map with one marker, that a click, a drag or Enter puts. */
export function createPlaceMap(target: HTMLElement, options: PlaceMapOptions) {
  const marker = new Feature<OlPoint>()
  const view = new View({ minZoom: 2, maxZoom: 19 })
  // A street without its map is a white page: the outlines of the departments are seen from further away.
  const loseTiles = () => {
    if ((view.getZoom() ?? 0) > outlineZoom) view.setZoom(outlineZoom)
    options.onTilesLost()
  }
  const map = new OlMap({
    target,
    view,
    layers: [createDepartments(options.colours), createTiles(loseTiles), markerLayer(marker, options.colours)],
    controls: [
      new Zoom({ zoomInTipLabel: 'Zoomer', zoomOutTipLabel: 'Dézoomer' }),
      new Attribution({ collapsible: false }),
    ],
    // The wheel scrolls the form until the map is in use.
    interactions: defaultInteractions({ onFocusOnly: true }),
  })
  if (!options.isReadOnly) letPick(map, marker, options.onPick)

  return {
    /** Shows the point; the view follows it only when it would be out of sight, or too far to be told from a street. */
    show(point: Point | null, department: string | null) {
      marker.setGeometry(point ? new OlPoint(projected(point)) : undefined)
      if (point) bringIntoView(map, projected(point))
      else if (!view.getCenter()) openOn(view, department)
    },
    /** Puts the marker where the cross is. */
    pickCentre: () => pickAt(map, view.getCenter()!, options.onPick),
    destroy: () => map.setTarget(undefined),
  }
}

const markerLayer = (marker: Feature<OlPoint>, { marker: colour }: MapColours) =>
  new VectorLayer({
    source: new VectorSource({ features: [marker] }),
    style: new Style({
      image: new Circle({
        radius: 9,
        fill: new Fill({ color: colour }),
        stroke: new Stroke({ color: '#ffffff', width: 3 }),
      }),
    }),
  })

function letPick(map: OlMap, marker: Feature<OlPoint>, onPick: PlaceMapOptions['onPick']) {
  const drag = new Translate({ filter: (feature) => feature === marker, hitTolerance: 8 })
  drag.on('translateend', () => pickAt(map, marker.getGeometry()!.getCoordinates(), onPick))
  map.addInteraction(drag)
  map.on('singleclick', ({ coordinate }) => pickAt(map, coordinate, onPick))
}

function pickAt(map: OlMap, coordinate: number[], onPick: PlaceMapOptions['onPick']) {
  const [longitude, latitude] = toLonLat(coordinate) as [number, number]
  const view = map.getView()
  onPick({ longitude, latitude }, getPointResolution('EPSG:3857', view.getResolution() ?? 1, coordinate, 'm'))
}

function bringIntoView(map: OlMap, coordinate: number[]) {
  const view = map.getView()
  const isFirst = !view.getCenter()
  const extent = !isFirst && map.getSize() ? view.calculateExtent(map.getSize()) : null
  const isSeen = extent && coordinate[0]! > extent[0]! && coordinate[0]! < extent[2]!
  if (isSeen && coordinate[1]! > extent[1]! && coordinate[1]! < extent[3]!) return
  view.setCenter(coordinate)
  view.setZoom(isFirst ? streetZoom : Math.max(view.getZoom() ?? 0, 14))
}

/** The stated department, else the region. */
function openOn(view: View, code: string | null) {
  const box = departments.find((department) => department.code === code)?.box
  if (box) return view.fit(transformExtent([...box], 'EPSG:4326', 'EPSG:3857'), { size: [600, 340] })
  view.setCenter(projected(region.initialView))
  view.setZoom(region.initialView.zoom - 0.4)
}
