const key = 'atlas-not-duplicates'
/** Entries whose answers are remembered; the oldest are forgotten first. */
const maxEntries = 200

type Dismissed = Readonly<Record<string, readonly string[]>>

function read(storage: Pick<Storage, 'getItem'>): Dismissed {
  try {
    const stored: unknown = JSON.parse(storage.getItem(key) ?? '{}')
    return typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? (stored as Dismissed) : {}
  } catch {
    return {}
  }
}

/** The entries that were said, in this browser, not to be the same as an entry. */
export function dismissedFor(storage: Pick<Storage, 'getItem'>, documentId: string): readonly string[] {
  const dismissed = read(storage)
  const found: unknown = Object.hasOwn(dismissed, documentId) ? dismissed[documentId] : []
  return Array.isArray(found) ? found : []
}

/** Remembers in this browser that an entry is not the same as another. */
export function dismiss(storage: Pick<Storage, 'getItem' | 'setItem'>, documentId: string, other: string): void {
  const { [documentId]: known = [], ...others } = read(storage)
  const kept = Object.entries(others).slice(1 - maxEntries)
  try {
    storage.setItem(key, JSON.stringify(Object.fromEntries([...kept, [documentId, [...new Set([...known, other])]]])))
  } catch {
    // A full or closed storage: the answer holds until the page is left.
  }
}
