import type { SearchMatches } from '../search/search-index'
import { factorKind } from '../vocabularies/factor-kind'
import { factorLevel } from '../vocabularies/factor-level'
import { canonicalFilters, canonicalText, canonicalValues } from './canonical-filters'
import { countFacets, keepItems, type FacetCounts, type FilterRules } from './facet-rules'
import type { DirectoryState } from './filter-state'
import { ownValues, type FacetKey } from './item-values'

/** What filters read of a factor. */
export interface FilterableFactor {
  readonly documentId: string
  /** Code of factorKind; null when unknown. */
  readonly kind: string | null
  /** Code of factorLevel; null when unknown. */
  readonly level: string | null
  /** Axis code → category codes. */
  readonly categories: Readonly<Record<string, readonly string[]>>
}

/** What a reader asks of the factors. Values of one criterion widen, criteria narrow; an empty list is open. */
export interface FactorState {
  readonly text: string
  readonly kinds: readonly string[]
  readonly levels: readonly string[]
  readonly categories: Readonly<Record<string, readonly string[]>>
}

export interface FactorInput {
  readonly text?: string | null
  readonly kinds?: readonly string[] | null
  readonly levels?: readonly string[] | null
  readonly categories?: Readonly<Record<string, readonly string[]>>
}

/** The criteria of a factor that are not axes: their names in the address. */
export const factorKeys = ['kind', 'level'] as const

/** The one canonical state for what was asked: unknown kinds and levels dropped, values unique and sorted. Never throws. */
export const canonicalFactorState = (input: FactorInput): FactorState => ({
  text: canonicalText(input.text),
  kinds: canonicalValues(input.kinds, factorKind.has),
  levels: canonicalValues(input.levels, factorLevel.has),
  categories: canonicalFilters({ categories: input.categories }).categories,
})

/** The state of factors that a directory address carries, whose axes include `kind` and `level`. */
export function factorStateOf({ text, categories }: Pick<DirectoryState, 'text' | 'categories'>): FactorState {
  const { kind, level, ...axes } = categories
  return canonicalFactorState({ text, kinds: kind, levels: level, categories: axes })
}

/** The codes that a factor holds for a facet; empty where unknown. */
function factorValues(factor: FilterableFactor, key: FacetKey): readonly string[] {
  if (key === 'kind') return factor.kind === null ? [] : [factor.kind]
  if (key === 'level') return factor.level === null ? [] : [factor.level]
  return ownValues(factor.categories, key)
}

const factorRules: FilterRules<FilterableFactor, FactorState> = {
  itemValues: factorValues,
  selectedValues: ({ kinds, levels, categories }, key) =>
    key === 'kind' ? kinds : key === 'level' ? levels : ownValues(categories, key),
  narrowedFacets: (state) =>
    [...factorKeys, ...Object.keys(state.categories)].filter(
      (key) => factorRules.selectedValues(state, key).length > 0,
    ),
  plainTest:
    (_state, matches) =>
    ({ documentId }) =>
      matches === null || matches.has(documentId),
}

/** The factors that a state asks for, in the order given; `matches` is what the search found, null without a text. */
export const applyFactorFilters = <Factor extends FilterableFactor>(
  factors: readonly Factor[],
  state: FactorState,
  matches: SearchMatches | null,
): Factor[] => keepItems<Factor, FactorState>(factorRules, factors, state, matches)

/** How many factors each value of each facet of `keys` would give, see `countFacets`. */
export const factorFacetCounts = (
  factors: readonly FilterableFactor[],
  state: FactorState,
  matches: SearchMatches | null,
  keys: readonly FacetKey[],
): FacetCounts => countFacets(factorRules, factors, state, matches, keys)
