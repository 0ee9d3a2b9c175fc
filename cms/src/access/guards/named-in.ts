const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/**
 * The document ids that the value of a link names, in any of the ways that Strapi takes: an id, an object, a list,
 * `{ set }` or `{ connect }`.
 */
export function namedIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(namedIn)
  if (!isRecord(value)) return []
  if (typeof value.documentId === 'string') return [value.documentId]
  return [...namedIn(value.set), ...namedIn(value.connect)]
}
