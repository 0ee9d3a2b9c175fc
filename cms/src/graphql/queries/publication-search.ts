import {
  applyLiteratureFilters,
  literatureSorts,
  paginate,
  sortPublications,
  type PublicationItem,
} from '@atlas/shared'
import { literatureOf } from '../../read-model/literature'
import { readModel } from '../../read-model/read-model'
import { readLocale, readOneOf, readPageSize } from '../arguments'
import { categoryPairs } from '../categories'
import { publicationFacets } from '../publication-facets'
import type { CustomQuery } from './custom-query'
import { literatureFilters, matchesOf, type PublicationFilterArgument } from './publication-filter'

interface Arguments {
  filter?: PublicationFilterArgument | null
  sort?: string | null
  isDescending?: boolean | null
  page?: number | null
  pageSize?: number | null
  locale?: string | null
}

/** An item of the read model as `PublicationSearchItem` types it. */
export const publicationItem = (item: PublicationItem) => ({ ...item, categories: categoryPairs(item.categories) })

/** `publicationSearch`: a page of the published publications that match, and what each value of each facet would give. */
export const publicationSearchQuery: CustomQuery = {
  name: 'publicationSearch',
  scope: 'api::publication.publication.find',
  field: (nexus, strapi) => ({
    type: nexus.nonNull('PublicationSearchResult'),
    args: {
      filter: 'LiteratureFilter',
      sort: nexus.stringArg({ description: literatureSorts.join(', ') }),
      isDescending: nexus.booleanArg({ description: 'Turns the order round.' }),
      page: nexus.intArg({ description: 'From 1.' }),
      pageSize: nexus.intArg({ description: '20 by default, 100 at most.' }),
      locale: nexus.stringArg({ description: 'fr (default) or en; what is not translated comes in French.' }),
    },
    async resolve(_root, args: Arguments) {
      const locale = readLocale(args.locale)
      const sort = readOneOf('sort', args.sort ?? 'relevance', literatureSorts)
      const pageSize = readPageSize(args.pageSize)
      const state = literatureFilters(args.filter)
      const model = await readModel(strapi, locale)
      const literature = await literatureOf(model)
      const { publications } = literature
      const matches = matchesOf(literature, state)
      const found = applyLiteratureFilters(publications, state, matches)
      const page = paginate(
        sortPublications(found, sort, args.isDescending ?? false, matches, locale),
        args.page ?? 1,
        pageSize,
      )
      const facets = publicationFacets(publications, state, matches, model.taxonomy, locale)
      return { ...page, items: page.items.map(publicationItem), facets, contentVersion: model.version }
    },
  }),
}
