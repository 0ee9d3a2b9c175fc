import { createSearchIndex, publicationSearchDocument, type PublicationItem, type SearchIndex } from '@atlas/shared'
import { citing } from './citing'
import type { FactorRow } from './collections/factors'
import type { PublicationRow } from './collections/publications'
import { publicationItems } from './publication-items'
import { categoryLabels, type ReadModel } from './read-model'
import { translate, type Translated } from './translated'

/** The published literature in one language, ready to be searched. */
export interface Literature {
  readonly publications: readonly PublicationItem[]
  readonly search: SearchIndex
  /** documentId of a publication → the factors that it establishes. */
  readonly factorsCiting: ReadonlyMap<string, readonly FactorEntry[]>
}

export type FactorEntry = Translated<FactorRow> & { readonly documentId: string }

/** One a read model: assembled when first asked for. */
const assembled = new WeakMap<ReadModel, Promise<Literature>>()

/** The literature of a read model; a reading that failed is forgotten. */
export function literatureOf(model: ReadModel): Promise<Literature> {
  const known = assembled.get(model)
  if (known) return known
  const literature = assemble(model)
  assembled.set(model, literature)
  literature.catch(() => assembled.delete(model))
  return literature
}

async function assemble(model: ReadModel): Promise<Literature> {
  const [rows, factors] = await Promise.all([model.rows('publications'), model.rows('factors')])
  const entries = translate(factors, model.locale).map((entry) => ({
    ...entry,
    documentId: entry.reference.documentId,
  }))
  const factorsCiting = citing(factors, entries)
  const publications = publicationItems(rows, model.locale, model.taxonomy, {
    initiatives: (id) => model.initiativesCiting.get(id)?.length ?? 0,
    factors: (id) => factorsCiting.get(id)?.length ?? 0,
  })
  return { publications, factorsCiting, search: searchIndex(publications, rows, model) }
}

function searchIndex(items: readonly PublicationItem[], rows: readonly PublicationRow[], model: ReadModel) {
  const others = new Map(
    rows.filter(({ locale }) => locale !== model.locale).map(({ documentId, abstract }) => [documentId, abstract]),
  )
  return createSearchIndex(
    items.map((item) =>
      publicationSearchDocument(item, categoryLabels(item, model.taxonomy), others.get(item.documentId) ?? null),
    ),
  )
}
