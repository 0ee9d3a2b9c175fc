import { canonicalLiterature, type LiteratureFilters, type SearchMatches } from '@atlas/shared'
import type { Literature } from '../../read-model/literature'

type Codes = readonly string[] | null

/** The `LiteratureFilter` input as GraphQL hands it over. */
export interface PublicationFilterArgument {
  readonly text?: string | null
  readonly categories?: readonly { readonly axis: string; readonly codes: readonly string[] }[] | null
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
  const categories: Record<string, string[]> = {}
  for (const { axis, codes } of rest.categories ?? []) categories[axis] = [...(categories[axis] ?? []), ...codes]
  return canonicalLiterature({
    ...rest,
    categories,
    criteria: { type: types, language: languages, scientific, read: readStatuses, screening: screeningStatuses },
  })
}

/** What the search finds for the text of a state; null when there is no text. */
export const matchesOf = ({ search }: Literature, { text }: LiteratureFilters): SearchMatches | null =>
  text === '' ? null : search.search(text)
