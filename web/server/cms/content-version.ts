/** What is known of the CMS's content: its version, or null when the CMS does not answer. */
export type KnownVersion = string | null

export interface VersionSource {
  /** Asks the CMS; rejects when it does not answer. */
  readonly askVersion: () => Promise<string>
  /** Milliseconds. */
  readonly now: () => number
}

/** How long a version is believed: what an editor publishes shows after this time at most. */
const MAX_AGE_MS = 2000

/**
 * Follows the content version: the CMS is asked at most once per two seconds, whatever the number of readers, and a CMS
 * that does not answer is left alone for as long.
 */
export function followVersion({ askVersion, now }: VersionSource): () => Promise<KnownVersion> {
  let askedAt = Number.NEGATIVE_INFINITY
  let known: Promise<KnownVersion> = Promise.resolve(null)
  let isAsking = false

  return () => {
    if (isAsking || now() - askedAt < MAX_AGE_MS) return known
    isAsking = true
    known = askVersion()
      .catch(() => null)
      .finally(() => {
        isAsking = false
        askedAt = now()
      })
    return known
  }
}
