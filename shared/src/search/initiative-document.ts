import type { InitiativeItem, ItemActor } from '../read-model/initiative-item'
import type { SearchDocument } from './search-index'

/** What the search reads of an initiative; `categoryLabels` are the labels of its categories, in any language. */
export function initiativeSearchDocument(item: InitiativeItem, categoryLabels = ''): SearchDocument {
  const actors = [item.leadActor, ...item.partnerActors].filter((actor): actor is ItemActor => actor !== null)
  return {
    id: item.documentId,
    title: item.title,
    actors: actors.map(({ name, acronym }) => `${name} ${acronym ?? ''}`).join(' '),
    categories: categoryLabels,
    summary: item.summary,
    rest: item.searchText,
  }
}
