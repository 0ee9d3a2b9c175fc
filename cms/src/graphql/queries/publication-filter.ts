import { canonicalLiterature, type LiteratureFilters, type SearchMatches } from '@atlas/shared'
import type { Literature } from '../../read-model/literature'
import { codesByAxis, type CategoryArgument } from '../categories'

type Codes = readonly string[] | null

/** The `LiteratureFilter` input as GraphQL hands it over. */
export interface PublicationFilterArgument {
  readonly text?: string | null
  readonly categories?: readonly CategoryArgument[] | null
  readonly types?: Codes
  readonly languages?: Codes
  readonly scientific?: Codes
  readonly readStatuses?: Codes
  readonly screeningStatuses?: Codes
  readonly issuedFrom?: number | null
  readonly issuedTo?: number | null
}

/** Makes the one state of the literature's filters out of the argument. */
export function literatureFilters(filter: PublicationFilterArgument | null | undefined): LiteratureFilters {
  const { types, languages, scientific, readStatuses, screeningStatuses, ...rest } = filter ?? {}
  return canonicalLiterature({
    ...rest,
    categories: codesByAxis(rest.categories),
    criteria: { type: types, language: languages, scientific, read: readStatuses, screening: screeningStatuses },
  })
}

/** What the search finds for the text of a state; null when there is no text. */
export const matchesOf = ({ search }: Literature, { text }: LiteratureFilters): SearchMatches | null =>
  text === '' ? null : search.search(text)
