import type { SearchMatches } from '../search/search-index'
import { unclassifiedCode, type FacetKey } from './item-values'

/** Code → number of records, per facet. A code that nothing holds is absent: read it as 0. */
export type FacetCounts = ReadonlyMap<FacetKey, ReadonlyMap<string, number>>

/** How the filters of one kind of record read its items and its states. Values of a facet widen, facets narrow. */
export interface FilterRules<Item, State> {
  /** The codes that an item holds for a facet; empty where unknown. */
  itemValues(item: Item, key: FacetKey): readonly string[]
  /** The codes that a state asks for in a facet; empty when the facet is open. */
  selectedValues(state: State, key: FacetKey): readonly string[]
  /** The facets that a state narrows. */
  narrowedFacets(state: State): FacetKey[]
  /** The test of what is no facet: text, years… */
  plainTest(state: State, matches: SearchMatches | null): (item: Item) => boolean
}

/** The items that a state asks for, in the order given. `matches`: what the search found; null without a text. */
export function keepItems<Item, State>(
  rules: FilterRules<Item, State>,
  items: readonly Item[],
  state: State,
  matches: SearchMatches | null,
): Item[] {
  const isAsked = rules.plainTest(state, matches)
  const facets = facetTests(rules, state)
  return items.filter((item) => isAsked(item) && facets.every(({ isAsked }) => isAsked(item)))
}

/**
 * How many items each value of each facet of `keys` would give if that facet held this value alone, the other filters
 * kept: what is written beside a check box. What a facet does not classify counts under `unclassified`.
 */
export function countFacets<Item, State>(
  rules: FilterRules<Item, State>,
  items: readonly Item[],
  state: State,
  matches: SearchMatches | null,
  keys: readonly FacetKey[],
): FacetCounts {
  const isAsked = rules.plainTest(state, matches)
  const facets = facetTests(rules, state)
  const counts = new Map(keys.map((key) => [key, new Map<string, number>()]))
  for (const item of items) {
    if (!isAsked(item)) continue
    // An item that one facet alone refuses still counts in that facet; one that two refuse counts nowhere.
    const refusing = facets.filter((facet) => !facet.isAsked(item))
    if (refusing.length > 1) continue
    const only = refusing[0]?.key
    for (const [key, byCode] of counts)
      if (only === undefined || only === key) countCodes(byCode, rules.itemValues(item, key))
  }
  return counts
}

function countCodes(byCode: Map<string, number>, codes: readonly string[]): void {
  const held = codes.length === 0 ? [unclassifiedCode] : new Set(codes)
  for (const code of held) byCode.set(code, (byCode.get(code) ?? 0) + 1)
}

function facetTests<Item, State>(
  { itemValues, selectedValues, narrowedFacets }: FilterRules<Item, State>,
  state: State,
): { key: FacetKey; isAsked: (item: Item) => boolean }[] {
  return narrowedFacets(state).map((key) => {
    const asked = new Set(selectedValues(state, key))
    return { key, isAsked: (item) => holdsOneOf(itemValues(item, key), asked) }
  })
}

/** Whether a record with these codes of an axis is among what is asked of it. */
const holdsOneOf = (codes: readonly string[], asked: ReadonlySet<string>): boolean =>
  codes.length === 0 ? asked.has(unclassifiedCode) : codes.some((code) => asked.has(code))

/** Whether a year is within bounds, both included; an unknown year is within open bounds only. */
export const isYearWithin = (year: number | null, from: number | null, to: number | null): boolean =>
  (from === null || (year !== null && year >= from)) && (to === null || (year !== null && year <= to))
