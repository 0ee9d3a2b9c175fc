import type { Linked } from './collections/collection'

interface Citing {
  readonly documentId: string
  readonly locale: string
  readonly publications: readonly Linked[]
}

/** documentId of a publication → those of the items whose French row cites it, in the order of the items. */
export function citing<Item extends { readonly documentId: string }>(
  rows: readonly Citing[],
  items: readonly Item[],
): Map<string, Item[]> {
  const citedBy = new Map(rows.filter(({ locale }) => locale === 'fr').map((row) => [row.documentId, row.publications]))
  const found = new Map<string, Item[]>()
  for (const item of items) {
    for (const { documentId } of citedBy.get(item.documentId) ?? []) {
      found.set(documentId, [...(found.get(documentId) ?? []), item])
    }
  }
  return found
}
