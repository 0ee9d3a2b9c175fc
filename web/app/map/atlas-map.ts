import { region, type MapPoint, type MapView } from '@atlas/shared'
import ScaleLine from 'ol/control/ScaleLine.js'
import { containsCoordinate, type Extent } from 'ol/extent.js'
import MouseWheelZoom from 'ol/interaction/MouseWheelZoom.js'
import { defaults as defaultInteractions } from 'ol/interaction/defaults.js'
import OlMap from 'ol/Map.js'
import { fromLonLat } from 'ol/proj.js'
import View from 'ol/View.js'
import { communesOf } from './commune'
import { createLayers, type LayerOptions } from './map-layers'
import { listenToMap, type Opening, type Pointed } from './map-gestures'
import { markerOf, type Marker } from './marker'
import type { Bounds } from './mercator'
import { applyView, extentOf, fitOptions, isSameView, readView, shiftInto, zoomRange } from './view'

/** What the map tells. */
export interface MapHandlers {
  /** The view came to rest; `visible` are the ids of the markers in it. */
  onRest(view: MapView, visible: ReadonlySet<string>): void
  onPoint(pointed: Pointed | null): void
  onOpen(opening: Opening): void
  onBaseMapLost(): void
}

export interface MapOptions extends Omit<LayerOptions, 'onBaseMapLost'>, MapHandlers {
  readonly target: HTMLElement
  /** The levels of engagement, from the lightest to the fullest. */
  readonly levelCodes: readonly string[]
  /** Where to look first; null for the whole region. */
  readonly view: MapView | null
  /** Whether moves may be animated. */
  isMotionAllowed(): boolean
}

/** What covers an edge of the map (an open card): top, right, bottom, left, in pixels. */
export type Cover = readonly [top: number, right: number, bottom: number, left: number]

const moveMs = 350
/** How close a marker comes when it is looked for from far away. */
const findZoom = 11
const airPx = 40

/** The interactive map: OpenLayers in a page element, and the few things that a page asks of it. */
export class AtlasMap {
  private readonly view = new View({ minZoom: zoomRange.min, maxZoom: zoomRange.max })
  private readonly layers: ReturnType<typeof createLayers>
  private readonly map: OlMap
  private readonly gestures: ReturnType<typeof listenToMap>
  private markers: readonly Marker[] = []

  constructor(private readonly options: MapOptions) {
    this.layers = createLayers(options)
    this.map = new OlMap({
      target: options.target,
      layers: this.layers.all,
      view: this.view,
      controls: [new ScaleLine({ minWidth: 72 })],
      interactions: defaultInteractions({
        altShiftDragRotate: false,
        pinchRotate: false,
        mouseWheelZoom: false,
      }).extend([new MouseWheelZoom({ onFocusOnly: true })]),
    })
    this.gestures = listenToMap(this.map, this.layers.markers, {
      onPoint: options.onPoint,
      onOpen: options.onOpen,
      show: (bounds) => this.show(bounds),
    })
    this.setView(options.view)
    this.map.on('moveend', () => this.rest())
  }

  /** Draws these points in place of the former ones; the view stays. */
  setPoints(points: readonly MapPoint[]) {
    this.markers = points.map((point) => markerOf(point, this.options.levelCodes))
    this.layers.markers.setMarkers(this.markers)
    this.layers.communes.setCommunes(communesOf(points))
    this.rest()
  }

  /** Looks where an address says, at once; null for the whole region. */
  setView(view: MapView | null) {
    if (view && isSameView(view, readView(this.view))) return
    if (view) applyView(this.view, view)
    else this.view.fit(extentOf(region.extent), { size: this.map.getSize() ?? [800, 600], padding: [16, 16, 16, 16] })
  }

  /** Moves so that the bounds fill the view. */
  show(bounds: Bounds) {
    this.view.cancelAnimations()
    this.view.fit(extentOf(bounds), { ...fitOptions, duration: this.moveMs })
  }

  zoomBy(delta: number) {
    const zoom = this.view.getConstrainedZoom((this.view.getZoom() ?? 0) + delta)
    this.view.cancelAnimations()
    this.view.animate({ zoom, duration: this.moveMs })
  }

  /** Rings a marker, or none. */
  setSelected(id: string | null) {
    this.gestures.setSelected(id)
  }

  /** Lights the markers that the page points at. */
  setHovered(ids: readonly string[]) {
    this.gestures.setHovered(ids)
  }

  /** Brings a marker into sight, clear of what covers the map: by the shortest move, or closer when it is far away. */
  reveal(id: string, cover: Cover = [0, 0, 0, 0]) {
    const marker = this.markers.find((one) => one.id === id)
    if (!marker) return
    const position = fromLonLat([...marker.position])
    const isFar = !containsCoordinate(this.view.calculateExtent(this.map.getSize()), position)
    this.view.cancelAnimations()
    if (isFar && (this.view.getZoom() ?? 0) < findZoom) this.view.setZoom(findZoom)
    if (isFar) this.view.setCenter(position)
    const [dx, dy] = shiftInto(this.clearExtent(cover), position)
    const [x, y] = this.view.getCenter() as [number, number]
    if (dx !== 0 || dy !== 0) this.view.animate({ center: [x + dx, y + dy], duration: this.moveMs })
  }

  /** Goes to the next or former marker in view, in the order of reading, and points at it. */
  walk(step: 1 | -1) {
    this.gestures.walk(step)
  }

  /** Opens the marker that the walk points at. */
  openWalked() {
    this.gestures.openWalked()
  }

  /** Reads the palette again and redraws. */
  repaint() {
    this.layers.repaint()
  }

  dispose() {
    this.layers.stopWatching()
    this.map.setTarget(undefined)
    this.map.dispose()
  }

  private get moveMs() {
    return this.options.isMotionAllowed() ? moveMs : 0
  }

  /** The part of the view that nothing covers, with some air. */
  private clearExtent([top, right, bottom, left]: Cover): Extent {
    const [west, south, east, north] = this.view.calculateExtent(this.map.getSize()) as [number, number, number, number]
    const resolution = this.view.getResolution() ?? 1
    const inner = (edge: number, coverPx: number, sign: 1 | -1) => edge + sign * (coverPx + airPx) * resolution
    return [inner(west, left, 1), inner(south, bottom, 1), inner(east, right, -1), inner(north, top, -1)]
  }

  private rest() {
    const view = readView(this.view)
    if (!view || !this.map.getSize()) return
    const extent = this.view.calculateExtent(this.map.getSize())
    const inView = this.markers.filter(({ position }) => containsCoordinate(extent, fromLonLat([...position])))
    this.options.onRest(view, new Set(inView.map(({ id }) => id)))
  }
}
