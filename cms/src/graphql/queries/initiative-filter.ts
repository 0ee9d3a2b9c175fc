import { canonicalFilters, type FilterState, type SearchMatches } from '@atlas/shared'
import type { ReadModel } from '../../read-model/read-model'

/** The `InitiativeFilter` input as GraphQL hands it over. */
export interface InitiativeFilterArgument {
  readonly text?: string | null
  readonly categories?: readonly { readonly axis: string; readonly codes: readonly string[] }[] | null
  readonly departments?: readonly string[] | null
  readonly scales?: readonly string[] | null
  readonly stages?: readonly string[] | null
  readonly startedFrom?: number | null
  readonly startedTo?: number | null
  readonly actor?: string | null
}

/** Makes the one filter state out of the argument; an axis named twice holds the codes of both. */
export function filterState(filter: InitiativeFilterArgument | null | undefined): FilterState {
  const categories: Record<string, string[]> = {}
  for (const { axis, codes } of filter?.categories ?? []) categories[axis] = [...(categories[axis] ?? []), ...codes]
  return canonicalFilters({ ...filter, categories })
}

/** What the search finds for the text of a state; null when there is no text. */
export const matchesOf = (model: ReadModel, { text }: FilterState): SearchMatches | null =>
  text === '' ? null : model.initiativeSearch.search(text)

/** Axis code → category codes, as the list of pairs that GraphQL can type. */
export const categoryPairs = (categories: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(categories).map(([axis, codes]) => ({ axis, codes }))
