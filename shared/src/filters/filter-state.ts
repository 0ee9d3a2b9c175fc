import type { FreshnessState } from '../vocabularies/freshness-state'
import type { Scale } from '../vocabularies/scale'
import type { Stage } from '../vocabularies/stage'

/**
 * What a visitor asked of the directory of initiatives. Values of one criterion widen (or), criteria narrow (and).
 * Axes are content, so `categories` is keyed by axis code; a code nobody knows simply matches nothing.
 */
export interface FilterState {
  /** Free text; accents, case, plurals and small typing errors do not matter. */
  readonly text: string
  /** Axis code → category codes. */
  readonly categories: Readonly<Record<string, readonly string[]>>
  /** INSEE department codes. */
  readonly departments: readonly string[]
  readonly scales: readonly Scale[]
  readonly stages: readonly Stage[]
  readonly freshness: readonly FreshnessState[]
  /** Bounds of the start year, both included. */
  readonly startedFrom: number | null
  readonly startedTo: number | null
  /** Slug of an actor that leads or is a partner of the initiative. */
  readonly actor: string | null
}

/** Orders of the directory: `relevance` falls back on `recent` when there is no text. */
export const initiativeSorts = [
  'relevance',
  'recent',
  'title',
  'organisation',
  'engagement_level',
  'start_year',
] as const
export type InitiativeSort = (typeof initiativeSorts)[number]

/** Where the map looks; zoom as in web maps (0 = the world). */
export interface MapView {
  readonly latitude: number
  readonly longitude: number
  readonly zoom: number
}

/** The whole state that a directory address carries (`/carte`, `/initiatives`). */
export interface DirectoryState extends FilterState {
  readonly sort: InitiativeSort
  readonly isDescending: boolean
  /** 1 for the first page. */
  readonly page: number
  readonly layout: 'list' | 'table'
  readonly mapView: MapView | null
  /** Slug of the initiative whose card is open. */
  readonly selected: string | null
}

export const emptyFilterState: FilterState = {
  text: '',
  categories: {},
  departments: [],
  scales: [],
  stages: [],
  freshness: [],
  startedFrom: null,
  startedTo: null,
  actor: null,
}

export const emptyDirectoryState: DirectoryState = {
  ...emptyFilterState,
  sort: 'relevance',
  isDescending: false,
  page: 1,
  layout: 'list',
  mapView: null,
  selected: null,
}
