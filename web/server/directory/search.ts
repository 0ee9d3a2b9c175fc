import {
  activeFilters,
  ActorPageDocument,
  InitiativeSearchDocument,
  withoutFilter,
  type DirectoryState,
  type LocaleCode,
} from '@atlas/shared'
import { cachedQuery } from '../cms/client'
import type { DropSuggestion } from '../presenters/initiative-list'
import { initiativeFilter } from './initiative-filter'

const PAGE_SIZE = 20
/** Enough to help, few enough that a long address cannot make the site ask a lot. */
const MAX_SUGGESTIONS = 8

/** A page of the initiatives that a state asks for. */
export function searchInitiatives(state: DirectoryState, locale: LocaleCode, pageSize = PAGE_SIZE) {
  const { sort, isDescending, page } = state
  return cachedQuery(InitiativeSearchDocument, {
    filter: initiativeFilter(state),
    sort,
    isDescending,
    page,
    pageSize,
    locale,
  })
}

/** How many initiatives there would be without each of the filters. */
export function dropSuggestions(state: DirectoryState, locale: LocaleCode): Promise<DropSuggestion[]> {
  const filters = activeFilters(state).slice(0, MAX_SUGGESTIONS)
  return Promise.all(
    filters.map(async (filter) => {
      const { data } = await searchInitiatives({ ...withoutFilter(state, filter), page: 1 }, locale)
      return { filter, total: data.initiativeSearch.total }
    }),
  )
}

/** As much of an answer as says who leads the initiatives found. */
interface FoundLeads {
  readonly initiativeSearch: {
    readonly items: readonly { readonly leadActor: { readonly slug: string; readonly name: string } | null }[]
  }
}

/** The name of the actor that a state designates: the results say it most of the time. Null when nobody has that slug. */
export async function actorName(
  { actor }: DirectoryState,
  { initiativeSearch }: FoundLeads,
  locale: LocaleCode,
): Promise<string | null> {
  if (actor === null) return null
  const lead = initiativeSearch.items.find(({ leadActor }) => leadActor?.slug === actor)?.leadActor
  if (lead) return lead.name
  const { data } = await cachedQuery(ActorPageDocument, { slug: actor, locale })
  return data.actors[0]?.name ?? null
}
