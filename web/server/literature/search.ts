import {
  literatureEditor,
  PublicationSearchDocument,
  type LiteratureState,
  type LocaleCode,
  type PublicationCardFragment,
} from '@atlas/shared'
import { cachedQuery } from '../cms/client'
import type { DropSuggestion } from '../presenters/initiative-list'
import { publicationFilter } from './publication-filter'

const PAGE_SIZE = 20
/** The most that the CMS gives at once. */
const FILE_PAGE_SIZE = 100
/** A file holds at most 10,000 references. */
const MAX_PAGES = 100
/** Enough to help, few enough that a long address cannot make the site ask a lot. */
const MAX_SUGGESTIONS = 8

/** A page of the publications that a state asks for. */
export const searchPublications = (state: LiteratureState, locale: LocaleCode, pageSize = PAGE_SIZE) =>
  cachedQuery(PublicationSearchDocument, {
    ...{ filter: publicationFilter(state), sort: state.sort, isDescending: state.isDescending },
    ...{ page: state.page, pageSize, locale },
  })

/** Every publication that a state asks for, in its order, whatever the page; all of one content version. */
export async function allPublications(state: LiteratureState, locale: LocaleCode) {
  const ask = (page: number) => searchPublications({ ...state, page }, locale, FILE_PAGE_SIZE)
  const first = await ask(1)
  const answers = [first]
  const pageCount = Math.min(first.data.publicationSearch.pageCount, MAX_PAGES)
  for (let page = 2; page <= pageCount; page += 1) answers.push(await ask(page))
  const versions = new Set(answers.map(({ data }) => data.publicationSearch.contentVersion))
  if (versions.size > 1) throw createError({ statusCode: 503, message: 'The content changed while it was read' })
  const publications = answers.flatMap(({ data }): PublicationCardFragment[] => data.publicationSearch.items)
  return { publications, from: answers }
}

/** How many publications there would be without each of the filters. */
export function dropSuggestions(state: LiteratureState, locale: LocaleCode): Promise<DropSuggestion[]> {
  const filters = literatureEditor.activeFilters(state).slice(0, MAX_SUGGESTIONS)
  return Promise.all(
    filters.map(async (filter) => {
      const { data } = await searchPublications(literatureEditor.withoutFilter(state, filter), locale)
      return { filter, total: data.publicationSearch.total }
    }),
  )
}
