import { canonicalText, paginate } from '@atlas/shared'
import { countBy, filterActors, sortActors } from '../../read-model/actor-search'
import { readModel } from '../../read-model/read-model'
import { readLocale, readPageSize } from '../arguments'
import { actorFacets } from '../facets'
import type { CustomQuery } from './custom-query'

interface Arguments {
  text?: string | null
  types?: readonly string[] | null
  departments?: readonly string[] | null
  page?: number | null
  pageSize?: number | null
  locale?: string | null
}

/** `actorSearch`: a page of the published actors that match, and what each type and department would give. */
export const actorSearchQuery: CustomQuery = {
  name: 'actorSearch',
  scope: 'api::actor.actor.find',
  field: (nexus, strapi) => ({
    type: nexus.nonNull('ActorSearchResult'),
    args: {
      text: nexus.stringArg({ description: 'Accents, case, plurals and small typing errors do not matter.' }),
      types: nexus.list(nexus.nonNull(nexus.stringArg({ description: 'Codes of the axis actor_type.' }))),
      departments: nexus.list(nexus.nonNull(nexus.stringArg({ description: 'INSEE codes.' }))),
      page: nexus.intArg({ description: 'From 1.' }),
      pageSize: nexus.intArg({ description: '20 by default, 100 at most.' }),
      locale: nexus.stringArg({ description: 'fr (default) or en; what is not translated comes in French.' }),
    },
    async resolve(_root, args: Arguments) {
      const locale = readLocale(args.locale)
      const pageSize = readPageSize(args.pageSize)
      const text = canonicalText(args.text)
      const { actors, actorSearch, taxonomy, version } = await readModel(strapi, locale)
      const matches = text === '' ? null : actorSearch.search(text)
      const asked = { types: args.types ?? [], departments: args.departments ?? [] }
      const facets = actorFacets(
        taxonomy,
        countBy(filterActors(actors, { ...asked, types: [] }, matches), 'type'),
        countBy(filterActors(actors, { ...asked, departments: [] }, matches), 'departmentCode'),
        locale,
      )
      const page = paginate(sortActors(filterActors(actors, asked, matches), matches, locale), args.page ?? 1, pageSize)
      return { ...page, facets, contentVersion: version }
    },
  }),
}
