import {
  applyLiteratureFilters,
  literatureAsked,
  type FilterState,
  type InitiativeItem,
  type MatrixRecord,
  type PublicationItem,
} from '@atlas/shared'
import { categoryCodes } from './category-codes'
import { literatureOf } from './literature'
import type { ReadModel } from './read-model'

/** What the matrix counts, at one content version. */
export interface MatrixRecords {
  /** An initiative as the matrix counts it. */
  initiative(item: InitiativeItem): MatrixRecord
  /** A publication as the matrix counts it. */
  publication(item: PublicationItem): MatrixRecord
  /** The publications that a state asks for, by what the literature knows of it: its text and its categories. */
  publications(state: FilterState): PublicationItem[]
}

/** The published records as the matrix counts them: what backs an initiative is a published publication, not a draft. */
export async function matrixRecords(model: ReadModel): Promise<MatrixRecords> {
  const { publications, search } = await literatureOf(model)
  const citing = publications.flatMap(({ documentId }) => model.initiativesCiting.get(documentId) ?? [])
  const backed = new Set(citing.map(({ documentId }) => documentId))
  return {
    initiative: ({ documentId, categories, confidence }) => ({
      ...{ documentId, categories, confidence },
      isBacked: backed.has(documentId),
    }),
    publication: ({ documentId, categories, confidence, isScientific }) => ({
      ...{ documentId, categories, confidence },
      isBacked: isScientific === true,
    }),
    publications(state) {
      const asked = literatureAsked(state)
      return applyLiteratureFilters(publications, asked, asked.text === '' ? null : search.search(asked.text))
    },
  }
}

/** What each published literature search looked for: axis code → category codes. Searches are in one language. */
export async function searchScopes(model: ReadModel): Promise<Record<string, string[]>[]> {
  const searches = await model.rows('literatureSearches')
  return searches.map(({ categories }) => categoryCodes(categories, model.taxonomy))
}
