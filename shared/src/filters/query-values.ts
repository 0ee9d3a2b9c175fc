/** A parsed query string, as routers give it: repeated keys make a list. */
export type QueryInput = Readonly<Record<string, string | readonly (string | null)[] | null | undefined>>

/** A query for a router: only what differs from the empty state. */
export type DirectoryQuery = Record<string, string | string[]>

const maxPage = 10_000

/** The texts given for a key; none when it is absent. */
export function listOf(query: QueryInput, key: string): string[] {
  const value = Object.hasOwn(query, key) ? query[key] : null
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values.filter((one): one is string => typeof one === 'string')
}

/** The first text given for a key, else null. */
export const firstOf = (query: QueryInput, key: string): string | null => listOf(query, key)[0] ?? null

/** The whole number given for a key, else null. */
export function integerOf(query: QueryInput, key: string): number | null {
  const text = firstOf(query, key)
  return text !== null && /^-?\d{1,6}$/.test(text) ? Number(text) : null
}

/** The page asked for: 1 when there is none, 10,000 at most. */
export const pageOf = (query: QueryInput): number => Math.min(maxPage, Math.max(1, integerOf(query, 'page') ?? 1))

/** Writes values into a query: what says nothing (null, no value, or what `empty` says) is left out. */
export const queryWriter =
  (query: DirectoryQuery) =>
  (key: string, value: string | number | readonly string[] | null, empty = ''): void => {
    const written = typeof value === 'number' ? String(value) : value
    if (written === null || written === empty || written.length === 0) return
    query[key] = typeof written === 'string' ? written : written.length === 1 ? written[0]! : [...written]
  }
