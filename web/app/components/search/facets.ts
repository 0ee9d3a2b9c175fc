import { unclassifiedCode, type ActiveFilter, type FacetKey, type FilterEditor, type ListState } from '@atlas/shared'

/** One value that a reader can tick, with the number of results it would give. */
export interface FacetValue {
  readonly code: string
  readonly label: string
  readonly count: number
}

/** A group of values: an axis of the typology (its code is the key), or another criterion, departments for one. */
export interface Facet {
  readonly key: FacetKey
  readonly label: string
  readonly kind: 'axis' | 'department' | 'scale' | 'stage' | 'freshness' | 'criterion'
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
  if (key === 'started_from' || key === 'year_from') return { group: words.started, label: words.since(value) }
  if (key === 'started_to' || key === 'year_to') return { group: words.started, label: words.until(value) }
  if (key === 'actor') return { group: words.actor, label: actorName ?? value }
  const facet = facets.find((one) => one.key === key)
  const group = facet?.label ?? key
  if (value === unclassifiedCode) return { group, label: words.unclassified(group) }
  return { group, label: facet?.values.find(({ code }) => code === value)?.label ?? value }
}

/** The state with the boxes of a form as they are ticked; null when the state says the same already. */
export function tickedState<State extends ListState>(
  form: FormData,
  facets: readonly Facet[],
  state: State,
  editor: FilterEditor<State>,
): State | null {
  const ticked = facets.reduce((next, { key }) => editor.withValues(next, key, form.getAll(key).map(String)), state)
  const [before, after] = [state, ticked].map((one) => JSON.stringify(editor.query({ ...one, page: 1 })))
  return before === after ? null : ticked
}
