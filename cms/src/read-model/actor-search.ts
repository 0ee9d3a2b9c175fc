import type { LocaleCode, SearchMatches } from '@atlas/shared'
import type { ActorItem } from './actor-items'

/** What a search of actors asks: values of one criterion widen, criteria narrow; an empty list is open. */
export interface ActorFilter {
  readonly types: readonly string[]
  readonly departments: readonly string[]
}

const isOpenOrHolds = (asked: readonly string[], value: string | null): boolean =>
  asked.length === 0 || (value !== null && asked.includes(value))

/** The actors that match; `matches` is what the search found, null when there is no text. */
export function filterActors(
  actors: readonly ActorItem[],
  { types, departments }: ActorFilter,
  matches: SearchMatches | null,
): ActorItem[] {
  return actors.filter(
    ({ documentId, type, departmentCode }) =>
      (matches === null || matches.has(documentId)) &&
      isOpenOrHolds(types, type) &&
      isOpenOrHolds(departments, departmentCode),
  )
}

/** How many actors hold each value of a field. */
export function countBy(actors: readonly ActorItem[], field: 'type' | 'departmentCode'): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { [field]: code } of actors) if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1)
  return counts
}

/** Best match first when there is a text, else by name; equals follow their slug. */
export function sortActors(
  actors: readonly ActorItem[],
  matches: SearchMatches | null,
  locale: LocaleCode,
): ActorItem[] {
  const collator = new Intl.Collator(locale, { sensitivity: 'base', numeric: true })
  const score = ({ documentId }: ActorItem): number => matches?.get(documentId) ?? 0
  return [...actors].sort(
    (a, b) => score(b) - score(a) || collator.compare(a.name, b.name) || (a.slug < b.slug ? -1 : 1),
  )
}
