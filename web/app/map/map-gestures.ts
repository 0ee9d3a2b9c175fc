import type { FeatureLike } from 'ol/Feature.js'
import type OlMap from 'ol/Map.js'
import type MapBrowserEvent from 'ol/MapBrowserEvent.js'
import type Point from 'ol/geom/Point.js'
import { openingOf } from './cluster-opening'
import { clusterDistancePx, markersOf, type MarkerLayer } from './marker-layer'
import { inReadingOrder, nextStop } from './marker-walk'
import type { Bounds } from './mercator'
import { fitOptions } from './view'

/** The markers that the pointer, or the keyboard's walk, is on. */
export interface Pointed {
  readonly ids: readonly string[]
  /** Where they are on the map, in pixels from its top left corner. */
  readonly pixel: readonly [x: number, y: number]
  /** For the keyboard's walk: which stop this is, from 1, and of how many. */
  readonly stop: { readonly index: number; readonly count: number } | null
}

/** Markers that the visitor opened: one, several that no zoom would part, or none after a click beside them. */
export interface Opening {
  readonly ids: readonly string[]
}

export interface GestureHandlers {
  onPoint(pointed: Pointed | null): void
  onOpen(opening: Opening): void
  show(bounds: Bounds): void
}

/** Fingers are wider than pointers. */
const tolerancePx = { mouse: 4, touch: 12 }

const idsOf = (feature: FeatureLike) => markersOf(feature).map(({ id }) => id)

/** Turns pointer and keyboard gestures on markers into what the page understands. */
export function listenToMap(map: OlMap, { layer, clusters, setAttention }: MarkerLayer, handlers: GestureHandlers) {
  let selected: string | null = null
  let hovered: readonly string[] = []
  let walked: FeatureLike | null = null
  const viewport = map.getViewport()!

  const attend = () => setAttention({ selected, hovered: new Set(hovered) })
  const pixelOf = (feature: FeatureLike) =>
    map.getPixelFromCoordinate((feature.getGeometry() as Point).getCoordinates()) as [number, number]

  function featureAt({ pixel, originalEvent }: MapBrowserEvent): FeatureLike | undefined {
    const isTouch = originalEvent instanceof PointerEvent && originalEvent.pointerType === 'touch'
    const hitTolerance = isTouch ? tolerancePx.touch : tolerancePx.mouse
    return map.forEachFeatureAtPixel(pixel, (feature) => feature, { layerFilter: (one) => one === layer, hitTolerance })
  }

  function point(feature: FeatureLike | null, stop: Pointed['stop'] = null) {
    const ids = feature ? idsOf(feature) : []
    if (!stop && ids.join() === hovered.join()) return
    hovered = ids
    attend()
    handlers.onPoint(feature ? { ids, pixel: pixelOf(feature), stop } : null)
  }

  function open(feature: FeatureLike) {
    const positions = markersOf(feature).map(({ position }) => position)
    const opening = openingOf(positions, fitOptions.maxZoom, clusterDistancePx)
    if (opening.kind === 'zoom') handlers.show(opening.bounds)
    else handlers.onOpen({ ids: idsOf(feature) })
  }

  map.on('pointermove', (event) => {
    if (event.dragging) return
    const feature = featureAt(event) ?? null
    viewport.style.cursor = feature ? 'pointer' : ''
    point(feature)
  })
  viewport.addEventListener('pointerleave', () => point(null))
  map.on('movestart', () => {
    walked = null
    point(null)
  })
  map.on('click', (event) => {
    const feature = featureAt(event)
    if (feature) open(feature)
    else handlers.onOpen({ ids: [] })
  })

  return {
    setSelected(id: string | null) {
      selected = id
      attend()
    },
    setHovered(ids: readonly string[]) {
      hovered = ids
      attend()
    },
    walk(step: 1 | -1) {
      const extent = map.getView().calculateExtent(map.getSize())
      const stops = inReadingOrder(
        clusters.getFeaturesInExtent(extent).map((feature) => {
          const [x, y] = pixelOf(feature)
          return { x, y, feature: feature as FeatureLike }
        }),
      )
      const index = nextStop(
        stops.length,
        stops.findIndex(({ feature }) => feature === walked),
        step,
      )
      walked = stops[index]?.feature ?? null
      if (walked) point(walked, { index: index + 1, count: stops.length })
    },
    openWalked() {
      if (walked) open(walked)
    },
  }
}
