import type { Linked } from './collections/collection'
import type { Taxonomy } from './taxonomy'

/** A category named with its axis, in the language of the taxonomy. */
export interface LabelledCategory {
  readonly axis: string
  readonly axisLabel: string
  readonly code: string
  readonly label: string
}

/** The categories that an entry links to, in the order of the typology; links that lead nowhere are left out. */
export function labelledCategories(links: readonly Linked[], taxonomy: Taxonomy): LabelledCategory[] {
  const wanted = new Set(links.map(({ documentId }) => documentId))
  return taxonomy.axes.flatMap((axis) =>
    axis.categories
      .filter(({ documentId }) => wanted.has(documentId))
      .map(({ code, label }) => ({ axis: axis.code, axisLabel: axis.label, code, label })),
  )
}
