import type { CitationStyle } from '../../vocabularies/citation-style'
import type { FacetKey } from '../item-values'

/** What a reader asked of the literature. Values of one criterion widen (or), criteria narrow (and). */
export interface LiteratureFilters {
  /** Free text; accents, case, plurals and small typing errors do not matter. */
  readonly text: string
  /** Axis code, or one of `literatureCriteria` → codes asked, `unclassified` among them for what has none. */
  readonly facets: Readonly<Record<FacetKey, readonly string[]>>
  /** Bounds of the year of issue, both included. */
  readonly issuedFrom: number | null
  readonly issuedTo: number | null
}

/** Orders of the literature: `relevance` falls back on `year` when there is no text. */
export const literatureSorts = ['relevance', 'year', 'title', 'author'] as const
export type LiteratureSort = (typeof literatureSorts)[number]

/** The whole state that the address of the literature carries. */
export interface LiteratureState extends LiteratureFilters {
  readonly sort: LiteratureSort
  /** Turns the order round. */
  readonly isDescending: boolean
  /** 1 for the first page. */
  readonly page: number
  /** How to write the references; null for the plain list. */
  readonly style: CitationStyle | null
}

export const emptyLiteratureFilters: LiteratureFilters = { text: '', facets: {}, issuedFrom: null, issuedTo: null }

export const emptyLiteratureState: LiteratureState = {
  ...emptyLiteratureFilters,
  sort: 'relevance',
  isDescending: false,
  page: 1,
  style: null,
}
