import { canonicalFilters, type FilterState, type SearchMatches } from '@atlas/shared'
import type { ReadModel } from '../../read-model/read-model'
import { codesByAxis, type CategoryArgument } from '../categories'

/** The `InitiativeFilter` input as GraphQL hands it over. */
export interface InitiativeFilterArgument {
  readonly text?: string | null
  readonly categories?: readonly CategoryArgument[] | null
  readonly departments?: readonly string[] | null
  readonly scales?: readonly string[] | null
  readonly stages?: readonly string[] | null
  readonly freshness?: readonly string[] | null
  readonly startedFrom?: number | null
  readonly startedTo?: number | null
  readonly actor?: string | null
}

/** Makes the one filter state out of the argument. */
export const filterState = (filter: InitiativeFilterArgument | null | undefined): FilterState =>
  canonicalFilters({ ...filter, categories: codesByAxis(filter?.categories) })

/** What the search finds for the text of a state; null when there is no text. */
export const matchesOf = (model: ReadModel, { text }: FilterState): SearchMatches | null =>
  text === '' ? null : model.initiativeSearch.search(text)
