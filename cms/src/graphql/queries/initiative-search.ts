import { applyFilters, facetCounts, initiativeSorts, paginate, sortItems, type InitiativeItem } from '@atlas/shared'
import { readModel } from '../../read-model/read-model'
import { readLocale, readOneOf, readPageSize } from '../arguments'
import { categoryPairs } from '../categories'
import { initiativeFacetKeys, initiativeFacets } from '../facets'
import type { CustomQuery } from './custom-query'
import { filterState, matchesOf, type InitiativeFilterArgument } from './initiative-filter'

interface Arguments {
  filter?: InitiativeFilterArgument | null
  sort?: string | null
  isDescending?: boolean | null
  page?: number | null
  pageSize?: number | null
  locale?: string | null
}

/** An item of the read model as `InitiativeSearchItem` types it. */
export const searchItem = (item: InitiativeItem) => ({ ...item, categories: categoryPairs(item.categories) })

/** `initiativeSearch`: a page of the published initiatives that match, and what each value of each facet would give. */
export const initiativeSearchQuery: CustomQuery = {
  name: 'initiativeSearch',
  scope: 'api::initiative.initiative.find',
  field: (nexus, strapi) => ({
    type: nexus.nonNull('InitiativeSearchResult'),
    args: {
      filter: 'InitiativeFilter',
      sort: nexus.stringArg({ description: initiativeSorts.join(', ') }),
      isDescending: nexus.booleanArg(),
      page: nexus.intArg({ description: 'From 1.' }),
      pageSize: nexus.intArg({ description: '20 by default, 100 at most.' }),
      locale: nexus.stringArg({ description: 'fr (default) or en; what is not translated comes in French.' }),
    },
    async resolve(_root, args: Arguments) {
      const locale = readLocale(args.locale)
      const sort = readOneOf('sort', args.sort ?? 'relevance', initiativeSorts)
      const pageSize = readPageSize(args.pageSize)
      const state = filterState(args.filter)
      const model = await readModel(strapi, locale)
      const matches = matchesOf(model, state)
      const found = sortItems(
        applyFilters(model.initiatives, state, matches),
        sort,
        args.isDescending ?? false,
        matches,
        locale,
      )
      const counts = facetCounts(model.initiatives, state, matches, initiativeFacetKeys(model.taxonomy))
      const page = paginate(found, args.page ?? 1, pageSize)
      const facets = initiativeFacets(model.taxonomy, counts, locale)
      return { ...page, items: page.items.map(searchItem), facets, contentVersion: model.version }
    },
  }),
}
