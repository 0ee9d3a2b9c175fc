import type { Column } from './column'
import { plain } from './plain'

/** How many components of a list headers name at most: « Lieux 12 › Commune » → 12. */
export function highestRank(headers: readonly string[]): number {
  const ranks = headers.flatMap((header) => [
    ...[...header.matchAll(/ (\d{1,3})\s*[>›→/]/g)].map(([, rank]) => Number(rank)),
    ...[...header.matchAll(/\.(\d{1,3})\./g)].map(([, rank]) => Number(rank) + 1),
  ])
  return Math.min(Math.max(0, ...ranks), 200)
}

/** Header → the path of its column, by its French label or its name for programs; null when nothing matches. */
export function matchHeaders(headers: readonly string[], columns: readonly Column[]): (string | null)[] {
  const byName = new Map<string, string>()
  for (const { label, path } of columns) byName.set(plain(label), path)
  for (const { path } of columns) byName.set(plain(path), path)
  const taken = new Set<string>()
  return headers.map((header) => {
    const path = byName.get(plain(header)) ?? byName.get(plain(header.replace(/^fr\./, ''))) ?? null
    if (path === null || taken.has(path)) return null
    taken.add(path)
    return path
  })
}
