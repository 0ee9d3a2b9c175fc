import type { QueryInput } from '@atlas/shared'

/** A parsed query string with its texts only: what is neither a text nor a list of texts is left out. */
export function directoryInput(query: Readonly<Record<string, unknown>>): QueryInput {
  const texts = Object.entries(query).filter(
    (entry): entry is [string, string | string[]] =>
      typeof entry[1] === 'string' || (Array.isArray(entry[1]) && entry[1].every((value) => typeof value === 'string')),
  )
  return Object.fromEntries(texts)
}
