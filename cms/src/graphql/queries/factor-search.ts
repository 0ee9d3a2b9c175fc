import {
  applyFactorFilters,
  applyFilters,
  canonicalFactorState,
  canonicalFilters,
  factorFacetCounts,
  paginate,
  type FactorState,
  type SearchMatches,
} from '@atlas/shared'
import { factorsOf, type FactorItem } from '../../read-model/factor-items'
import { readModel, type ReadModel } from '../../read-model/read-model'
import { readLocale, readPageSize } from '../arguments'
import { categoryPairs, codesByAxis, type CategoryArgument } from '../categories'
import { factorAxes, factorFacetKeys, factorFacets } from '../facets'
import type { CustomQuery } from './custom-query'

interface Arguments {
  filter?: {
    readonly text?: string | null
    readonly kinds?: readonly string[] | null
    readonly levels?: readonly string[] | null
    readonly categories?: readonly CategoryArgument[] | null
  } | null
  page?: number | null
  pageSize?: number | null
  locale?: string | null
}

const stateOf = ({ filter }: Arguments): FactorState =>
  canonicalFactorState({ ...filter, categories: codesByAxis(filter?.categories) })

/** How many initiatives share a field of action and a type of actor with a factor. It proves nothing of the factor. */
function nearbyInitiatives({ categories: { field, actor_type } }: FactorItem, { initiatives }: ReadModel): number {
  if (!field?.length || !actor_type?.length) return 0
  return applyFilters(initiatives, canonicalFilters({ categories: { field, actor_type } }), null).length
}

/** Kind × type of actor: how many factors each pair would give, the other filters kept. */
function crossOf(items: readonly FactorItem[], state: FactorState, matches: SearchMatches | null) {
  const { actor_type: _replaced, ...categories } = state.categories
  const found = applyFactorFilters(items, { ...state, kinds: [], categories }, matches)
  const cells = new Map<string, { kind: string; actorType: string; count: number }>()
  for (const { kind, categories: held } of found) {
    for (const actorType of held.actor_type ?? []) {
      if (kind === null) continue
      const cell = cells.get(`${kind} ${actorType}`) ?? { kind, actorType, count: 0 }
      cells.set(`${kind} ${actorType}`, { ...cell, count: cell.count + 1 })
    }
  }
  return [...cells.values()]
}

/** `factorSearch`: facilitators, barriers and dynamics that match, what each facet would give, kind × type of actor. */
export const factorSearchQuery: CustomQuery = {
  name: 'factorSearch',
  scope: 'api::factor.factor.find',
  field: (nexus, strapi) => ({
    type: nexus.nonNull('FactorSearchResult'),
    args: {
      filter: 'FactorFilter',
      page: nexus.intArg({ description: 'From 1.' }),
      pageSize: nexus.intArg({ description: '20 by default, 100 at most.' }),
      locale: nexus.stringArg({ description: 'fr (default) or en; what is not translated comes in French.' }),
    },
    async resolve(_root, args: Arguments) {
      const locale = readLocale(args.locale)
      const pageSize = readPageSize(args.pageSize)
      const state = stateOf(args)
      const model = await readModel(strapi, locale)
      const { items, search } = await factorsOf(model)
      const matches = state.text === '' ? null : search.search(state.text)
      const page = paginate(applyFactorFilters(items, state, matches), args.page ?? 1, pageSize)
      const counts = factorFacetCounts(items, state, matches, factorFacetKeys(model.taxonomy))
      return {
        ...page,
        items: page.items.map((item) => ({
          ...item,
          categories: categoryPairs(item.categories),
          nearbyInitiativeCount: nearbyInitiatives(item, model),
        })),
        facets: factorFacets(model.taxonomy, counts, locale),
        axisCodes: factorAxes(model.taxonomy).map(({ code }) => code),
        cross: crossOf(items, state, matches),
        contentVersion: model.version,
      }
    },
  }),
}
