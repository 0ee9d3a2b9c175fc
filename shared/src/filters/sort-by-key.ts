import type { LocaleCode } from '../vocabularies/locale'

/** What an item is ordered by; null where unknown. */
export type SortKey = string | number | null

/**
 * Orders items by a key without changing the list given: from the smallest, or the greatest when `isReversed`. Unknown
 * keys come last both ways; equals follow their title, then their slug, so the order is always the same.
 */
export function sortByKey<Item extends { readonly title: string; readonly slug: string }>(
  items: readonly Item[],
  keyOf: (item: Item) => SortKey,
  isReversed: boolean,
  locale: LocaleCode,
): Item[] {
  const { compare } = collatorOf(locale)
  const keyed = items.map((item) => ({ item, key: keyOf(item) }))
  keyed.sort(
    (a, b) =>
      compareKeys(a.key, b.key, isReversed, compare) ||
      compare(a.item.title, b.item.title) ||
      (a.item.slug < b.item.slug ? -1 : a.item.slug > b.item.slug ? 1 : 0),
  )
  return keyed.map(({ item }) => item)
}

function compareKeys(a: SortKey, b: SortKey, isReversed: boolean, compare: Intl.Collator['compare']): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  const order = typeof a === 'string' ? compare(a, String(b)) : a - Number(b)
  return isReversed ? -order : order
}

const collators = /* @__PURE__ */ new Map<LocaleCode, Intl.Collator>()

function collatorOf(locale: LocaleCode): Intl.Collator {
  const known = collators.get(locale)
  if (known) return known
  const collator = new Intl.Collator(locale, { numeric: true, ignorePunctuation: true })
  collators.set(locale, collator)
  return collator
}
