/** One choice of a filter. */
export interface Choice {
  readonly value: string
  readonly label: string
}

/** What the history can be filtered by. */
export interface Choices {
  readonly types: readonly Choice[]
  readonly people: readonly Choice[]
  readonly actions: readonly Choice[]
}

const filterNames = ['type', 'action', 'person', 'from', 'to'] as const
export type FilterName = (typeof filterNames)[number]

/** The part of the page's address that filters the history: what the API takes, without the page. */
export function filterQuery(search: URLSearchParams): URLSearchParams {
  const kept = filterNames.flatMap((name) => {
    const value = search.get(name)
    return value ? [[name, value] as [string, string]] : []
  })
  return new URLSearchParams(kept)
}

/** The page's address with a filter changed: back on the first page. */
export function withFilter(search: URLSearchParams, name: FilterName, value: string): URLSearchParams {
  const changed = filterQuery(search)
  if (value) changed.set(name, value)
  else changed.delete(name)
  return changed
}
