import Feature from 'ol/Feature.js'
import type { FeatureLike } from 'ol/Feature.js'
import Point from 'ol/geom/Point.js'
import VectorLayer from 'ol/layer/Vector.js'
import { fromLonLat } from 'ol/proj.js'
import VectorSource from 'ol/source/Vector.js'
import type Style from 'ol/style/Style.js'
import { HeaviestFirstCluster } from './cluster-source'
import { clusterStyle, countRanks } from './cluster-style'
import { labelGroup } from './label'
import type { Marker } from './marker'
import { markerStyle, type MarkerState } from './marker-style'
import type { Palette } from './palette'

/** Markers nearer than this make one cluster, in pixels. */
export const clusterDistancePx = 44
/** Clusters are kept this far apart, in pixels, so that their discs do not cover each other. */
const clusterGapPx = 38

/** Which markers the visitor has open or points at, by id. */
export interface Attention {
  readonly selected: string | null
  readonly hovered: ReadonlySet<string>
}

/** The markers behind a drawn feature: one, or the members of a cluster. */
export const markersOf = (feature: FeatureLike): Marker[] =>
  (feature.get('features') as Feature[]).map((member) => member.get('marker') as Marker)

function stateOf(markers: readonly Marker[], { selected, hovered }: Attention): MarkerState {
  if (markers.some(({ id }) => id === selected)) return 'selected'
  return markers.some(({ id }) => hovered.has(id)) ? 'hovered' : 'plain'
}

/** The features of markers, each with the number of markers at its very place as weight. */
function featuresOf(markers: readonly Marker[]): Feature<Point>[] {
  const weights = new Map<string, number>()
  for (const { position } of markers) weights.set(String(position), (weights.get(String(position)) ?? 0) + 1)
  return markers.map((marker) => {
    const { position } = marker
    const geometry = new Point(fromLonLat([...position]))
    return new Feature({ geometry, marker, weight: weights.get(String(position)) })
  })
}

/** Keeps the styles already made; empty it when the palette changes. */
type StyleCache = Map<string, Style[]>

function styleOf(markers: readonly Marker[], state: MarkerState, palette: Palette, cache: StyleCache): Style[] {
  const [first] = markers
  const counts = markers.length > 1 ? countRanks(markers.map(({ rank }) => rank)) : null
  const key = counts ? `${state}:${[...counts].join(';')}` : `${state}:${first!.rank}:${first!.isExact}`
  let styles = cache.get(key)
  if (!styles) {
    styles = counts ? clusterStyle(counts, state, palette) : markerStyle({ ...first!, state }, palette)
    cache.set(key, styles)
  }
  return styles
}

/** The layer of markers, clustered, with what fills it and what makes it change. */
export function createMarkerLayer(palette: () => Palette) {
  const markers = new VectorSource<Feature<Point>>()
  const clusters = new HeaviestFirstCluster({ source: markers, distance: clusterDistancePx, minDistance: clusterGapPx })
  const cache: StyleCache = new Map()
  let attention: Attention = { selected: null, hovered: new Set() }
  const layer = new VectorLayer({
    source: clusters,
    // Symbols are always drawn; labels make way for them.
    declutter: labelGroup,
    style(feature) {
      const members = markersOf(feature)
      return styleOf(members, stateOf(members, attention), palette(), cache)
    },
  })
  return {
    layer,
    clusters,
    setMarkers(list: readonly Marker[]) {
      markers.clear(true)
      markers.addFeatures(featuresOf(list))
    },
    setAttention(next: Attention) {
      attention = next
      layer.changed()
    },
    repaint() {
      cache.clear()
      layer.changed()
    },
  }
}
export type MarkerLayer = ReturnType<typeof createMarkerLayer>
