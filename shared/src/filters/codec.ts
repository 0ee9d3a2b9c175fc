import { canonicalFilters, canonicalSlug } from './canonical-filters'
import {
  emptyDirectoryState,
  initiativeSorts,
  type DirectoryState,
  type InitiativeSort,
  type MapView,
} from './filter-state'
import { isReservedQueryKey } from './query-keys'

/** A parsed query string, as routers give it: repeated keys make a list. */
export type QueryInput = Readonly<Record<string, string | readonly (string | null)[] | null | undefined>>

/** A query for a router: only what differs from the empty state. */
export type DirectoryQuery = Record<string, string | string[]>

const maxPage = 10_000

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
      startedFrom: integerOf(firstOf(query, 'started_from')),
      startedTo: integerOf(firstOf(query, 'started_to')),
      actor: firstOf(query, 'actor'),
    }),
    sort: parseSort(firstOf(query, 'sort')),
    isDescending: firstOf(query, 'order') === 'desc',
    page: Math.min(maxPage, Math.max(1, integerOf(firstOf(query, 'page')) ?? 1)),
    layout: firstOf(query, 'layout') === 'table' ? 'table' : 'list',
    mapView: parseMapView(firstOf(query, 'map')),
    selected: canonicalSlug(firstOf(query, 'initiative')),
  }
}

/** Writes a state as a query, in a fixed order of keys, so that one state has one address. */
export function directoryQuery(state: DirectoryState): DirectoryQuery {
  const query: DirectoryQuery = {}
  const put = (key: string, value: string | readonly string[] | null, empty = '') => {
    if (value === null || value === empty || value.length === 0) return
    query[key] = typeof value === 'string' ? value : value.length === 1 ? value[0]! : [...value]
  }
  put('q', state.text)
  for (const axis of Object.keys(state.categories).sort()) put(axis, state.categories[axis] ?? null)
  put('department', state.departments)
  put('scale', state.scales)
  put('stage', state.stages)
  put('started_from', textOf(state.startedFrom))
  put('started_to', textOf(state.startedTo))
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

const textOf = (value: number | null): string | null => (value === null ? null : String(value))

function parseSort(text: string | null): InitiativeSort {
  return initiativeSorts.find((sort) => sort === text) ?? emptyDirectoryState.sort
}

function integerOf(text: string | null): number | null {
  return text !== null && /^-?\d{1,6}$/.test(text) ? Number(text) : null
}

function listOf(query: QueryInput, key: string): string[] {
  const value = Object.hasOwn(query, key) ? query[key] : null
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values.filter((one): one is string => typeof one === 'string')
}

const firstOf = (query: QueryInput, key: string): string | null => listOf(query, key)[0] ?? null
