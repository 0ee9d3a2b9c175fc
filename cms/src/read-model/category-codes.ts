import type { Linked } from './collections/collection'
import type { Taxonomy } from './taxonomy'

/** Axis code → codes of the categories linked, in the order of the typology; links that lead nowhere are left out. */
export function categoryCodes(links: readonly Linked[], taxonomy: Taxonomy): Record<string, string[]> {
  const wanted = new Set(links.map(({ documentId }) => documentId))
  const pairs = taxonomy.axes.map(({ code, categories }) => {
    const codes = categories.filter(({ documentId }) => wanted.has(documentId)).map((category) => category.code)
    return [code, codes] as const
  })
  return Object.fromEntries(pairs.filter(([, codes]) => codes.length > 0))
}
