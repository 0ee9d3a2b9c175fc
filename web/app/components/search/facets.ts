import type { DirectoryState, FilterState, Scale, Stage } from '@atlas/shared'

/** One value that a reader can tick, with the number of results it would give. */
export interface FacetValue {
  readonly code: string
  readonly label: string
  readonly count: number
}

/** A group of values: an axis of the typology (its code is the key), or the departments, scales or stages. */
export interface Facet {
  readonly key: string
  readonly label: string
  readonly kind: 'axis' | 'department' | 'scale' | 'stage'
  readonly values: readonly FacetValue[]
}

type FacetGroup = Pick<Facet, 'key' | 'kind'>

/** The codes ticked in a group. */
export function selectedCodes(state: FilterState, { key, kind }: FacetGroup): readonly string[] {
  if (kind === 'axis') return state.categories[key] ?? []
  if (kind === 'department') return state.departments
  return kind === 'scale' ? state.scales : state.stages
}

/** What to change in the state so that a group holds these codes. */
export function withCodes(
  state: FilterState,
  { key, kind }: FacetGroup,
  codes: readonly string[],
): Partial<DirectoryState> {
  if (kind === 'axis') {
    const { [key]: _before, ...others } = state.categories
    return { categories: codes.length > 0 ? { ...others, [key]: codes } : others }
  }
  if (kind === 'department') return { departments: codes }
  return kind === 'scale' ? { scales: codes as Scale[] } : { stages: codes as Stage[] }
}

/** What to change in the state so that a code of a group is ticked if it was not, and not if it was. */
export function toggled(state: FilterState, group: FacetGroup, code: string): Partial<DirectoryState> {
  const codes = selectedCodes(state, group)
  return withCodes(state, group, codes.includes(code) ? codes.filter((other) => other !== code) : [...codes, code])
}

/** One filter that is on, in words, and what takes it off. */
export interface ActiveFilter {
  readonly id: string
  readonly group: string
  readonly label: string
  readonly without: Partial<DirectoryState>
}

/** Words for the filters that are not in a facet. */
export interface FilterWords {
  readonly text: string
  readonly started: string
  readonly actor: string
  years(from: number | null, to: number | null): string
  quoted(text: string): string
}

/** The filters that are on, in the order of the panel. `actorName` is the name of the actor that the state designates. */
export function activeFilters(
  state: FilterState,
  facets: readonly Facet[],
  words: FilterWords,
  actorName: string | null = null,
): ActiveFilter[] {
  const filters: ActiveFilter[] = []
  if (state.text !== '') {
    filters.push({ id: 'q', group: words.text, label: words.quoted(state.text), without: { text: '' } })
  }
  for (const facet of facets) {
    for (const code of selectedCodes(state, facet)) {
      const label = facet.values.find((value) => value.code === code)?.label ?? code
      filters.push({ id: `${facet.key}-${code}`, group: facet.label, label, without: toggled(state, facet, code) })
    }
  }
  const { startedFrom, startedTo, actor } = state
  if (startedFrom !== null || startedTo !== null) {
    const without = { startedFrom: null, startedTo: null }
    filters.push({ id: 'started', group: words.started, label: words.years(startedFrom, startedTo), without })
  }
  if (actor !== null) {
    filters.push({ id: 'actor', group: words.actor, label: actorName ?? actor, without: { actor: null } })
  }
  return filters
}
