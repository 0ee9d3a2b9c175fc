import {
  directoryQuery,
  unclassifiedCode,
  withValues,
  type ActiveFilter,
  type DirectoryState,
  type FacetKey,
} from '@atlas/shared'

/** One value that a reader can tick, with the number of results it would give. */
export interface FacetValue {
  readonly code: string
  readonly label: string
  readonly count: number
}

/** A group of values: an axis of the typology (its code is the key), or the departments, scales or stages. */
export interface Facet {
  readonly key: FacetKey
  readonly label: string
  readonly kind: 'axis' | 'department' | 'scale' | 'stage'
  readonly values: readonly FacetValue[]
}

/** Words for the filters that are not in a facet. */
export interface FilterWords {
  readonly text: string
  readonly started: string
  readonly actor: string
  since(year: string): string
  until(year: string): string
  quoted(text: string): string
  unclassified(group: string): string
}

/** One filter that is on, in words. */
export interface FilterLabel {
  readonly group: string
  readonly label: string
}

/** The words of a filter; a code that no facet knows stands for itself. `actorName` names the actor of the filter `actor`. */
export function filterLabel(
  { key, value }: ActiveFilter,
  facets: readonly Facet[],
  words: FilterWords,
  actorName: string | null,
): FilterLabel {
  if (key === 'q') return { group: words.text, label: words.quoted(value) }
  if (key === 'started_from') return { group: words.started, label: words.since(value) }
  if (key === 'started_to') return { group: words.started, label: words.until(value) }
  if (key === 'actor') return { group: words.actor, label: actorName ?? value }
  const facet = facets.find((one) => one.key === key)
  const label = facet?.values.find(({ code }) => code === value)?.label
  const unclassified = value === unclassifiedCode ? words.unclassified(facet?.label ?? key) : value
  return { group: facet?.label ?? key, label: label ?? unclassified }
}

/** The state with the boxes of a form as they are ticked; null when the state says the same already. */
export function tickedState(form: FormData, facets: readonly Facet[], state: DirectoryState): DirectoryState | null {
  const ticked = facets.reduce((next, { key }) => withValues(next, key, form.getAll(key).map(String)), state)
  const [before, after] = [state, ticked].map((one) => JSON.stringify(directoryQuery({ ...one, page: 1 })))
  return before === after ? null : ticked
}
