import type { InitiativeItem } from '../read-model/initiative-item'
import type { SearchMatches } from '../search/search-index'
import type { LocaleCode } from '../vocabularies/locale'
import type { InitiativeSort } from './filter-state'
import { itemValues } from './item-values'
import { sortByKey, type SortKey } from './sort-by-key'

/** Levels of engagement from the lightest to the fullest, as the HAS has them; pass the axis's own order if it moves. */
export const engagementLevelOrder: readonly string[] = ['information', 'consultation', 'collaboration', 'partnership']

/**
 * Orders initiatives without changing the list given. Without `isDescending`: relevance and recent put the best and the
 * newest first, title and organisation go from A to Z, levels from the lightest, years from the oldest. Unknown values
 * come last both ways; equals follow their title, then their slug, so the order is always the same.
 * `relevance` without matches is `recent`.
 */
export function sortItems(
  items: readonly InitiativeItem[],
  sort: InitiativeSort,
  isDescending: boolean,
  matches: SearchMatches | null,
  locale: LocaleCode,
  levels: readonly string[] = engagementLevelOrder,
): InitiativeItem[] {
  const actual = sort === 'relevance' && matches === null ? 'recent' : sort
  const keyOf = sortKey(actual, matches, levels)
  return sortByKey(items, keyOf, isDescending !== (actual === 'relevance' || actual === 'recent'), locale)
}

function sortKey(
  sort: InitiativeSort,
  matches: SearchMatches | null,
  levels: readonly string[],
): (item: InitiativeItem) => SortKey {
  switch (sort) {
    case 'relevance':
      return (item) => matches?.get(item.documentId) ?? null
    case 'recent':
      // ISO dates as numbers, 2026-11-22 → 20261122: cheaper to compare than texts.
      return (item) => (item.freshOn === null ? null : Number(item.freshOn.slice(0, 10).replaceAll('-', '')))
    case 'title':
      return (item) => item.title
    case 'organisation':
      return (item) => item.leadActor?.name ?? null
    case 'engagement_level':
      return (item) => levelRank(item, levels)
    case 'start_year':
      return (item) => item.startYear
  }
}

function levelRank(item: InitiativeItem, levels: readonly string[]): number | null {
  const ranks = itemValues(item, 'engagement_level').map((code) => levels.indexOf(code))
  const highest = Math.max(-1, ...ranks)
  return highest < 0 ? null : highest
}
