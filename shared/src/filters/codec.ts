import { canonicalFilters, canonicalSlug } from './canonical-filters'
import {
  emptyDirectoryState,
  initiativeSorts,
  type DirectoryState,
  type InitiativeSort,
  type MapView,
} from './filter-state'
import { isReservedQueryKey } from './query-keys'
import { firstOf, integerOf, listOf, pageOf, queryWriter, type DirectoryQuery, type QueryInput } from './query-values'

/**
 * Reads a directory state from an address. `axisCodes` are the axes that exist: other names are ignored, as is an axis
 * whose code is one of the reserved names. Never throws; what is unknown or malformed is dropped.
 */
export function parseDirectoryState(query: QueryInput, axisCodes: readonly string[]): DirectoryState {
  const axes = axisCodes.filter((axis) => !isReservedQueryKey(axis))
  return {
    ...canonicalFilters({
      text: firstOf(query, 'q'),
      categories: Object.fromEntries(axes.map((axis) => [axis, listOf(query, axis)])),
      departments: listOf(query, 'department'),
      scales: listOf(query, 'scale'),
      stages: listOf(query, 'stage'),
      freshness: listOf(query, 'freshness'),
      startedFrom: integerOf(query, 'started_from'),
      startedTo: integerOf(query, 'started_to'),
      actor: firstOf(query, 'actor'),
    }),
    sort: parseSort(firstOf(query, 'sort')),
    isDescending: firstOf(query, 'order') === 'desc',
    page: pageOf(query),
    layout: firstOf(query, 'layout') === 'table' ? 'table' : 'list',
    mapView: parseMapView(firstOf(query, 'map')),
    selected: canonicalSlug(firstOf(query, 'initiative')),
  }
}

/** Writes a state as a query, in a fixed order of keys, so that one state has one address. */
export function directoryQuery(state: DirectoryState): DirectoryQuery {
  const query: DirectoryQuery = {}
  const put = queryWriter(query)
  put('q', state.text)
  for (const axis of Object.keys(state.categories).sort()) put(axis, state.categories[axis] ?? null)
  put('department', state.departments)
  put('scale', state.scales)
  put('stage', state.stages)
  put('freshness', state.freshness)
  put('started_from', state.startedFrom)
  put('started_to', state.startedTo)
  put('actor', state.actor)
  put('sort', state.sort, emptyDirectoryState.sort)
  put('order', state.isDescending ? 'desc' : 'asc', 'asc')
  put('page', String(state.page), '1')
  put('layout', state.layout, emptyDirectoryState.layout)
  put('map', state.mapView && formatMapView(state.mapView))
  put('initiative', state.selected)
  return query
}

/** A view as `zoom/latitude/longitude`, exact enough for about ten metres. */
export function formatMapView({ zoom, latitude, longitude }: MapView): string {
  return `${zoom.toFixed(1)}/${latitude.toFixed(4)}/${longitude.toFixed(4)}`
}

/** Reads a view; null when it is malformed or out of the world. */
export function parseMapView(text: string | null): MapView | null {
  const match = /^(\d{1,2}(?:\.\d{1,3})?)\/(-?\d{1,2}(?:\.\d{1,8})?)\/(-?\d{1,3}(?:\.\d{1,8})?)$/.exec(text ?? '')
  if (!match) return null
  const [zoom, latitude, longitude] = [rounded(match[1], 1), rounded(match[2], 4), rounded(match[3], 4)]
  // Web Mercator stops at 85 degrees.
  if (zoom > 22 || Math.abs(latitude) > 85 || Math.abs(longitude) > 180) return null
  return { zoom, latitude, longitude }
}

const rounded = (text: string | undefined, decimals: number): number => Number(Number(text).toFixed(decimals)) + 0

function parseSort(text: string | null): InitiativeSort {
  return initiativeSorts.find((sort) => sort === text) ?? emptyDirectoryState.sort
}
