import { neighboursOf } from '../../read-model/neighbours'
import { readModel } from '../../read-model/read-model'
import { readLocale, readPageSize } from '../arguments'
import type { CustomQuery } from './custom-query'
import { searchItem } from './initiative-search'

interface Arguments {
  slug: string
  limit?: number | null
  locale?: string | null
}

/** `initiativeNeighbours`: the published initiatives most like one, nearest first; none for an unknown slug. */
export const initiativeNeighboursQuery: CustomQuery = {
  name: 'initiativeNeighbours',
  scope: 'api::initiative.initiative.find',
  field: (nexus, strapi) => ({
    type: nexus.nonNull(nexus.list(nexus.nonNull('InitiativeSearchItem'))),
    args: {
      slug: nexus.nonNull(nexus.stringArg()),
      limit: nexus.intArg({ description: '4 by default, 100 at most.' }),
      locale: nexus.stringArg({ description: 'fr (default) or en; what is not translated comes in French.' }),
    },
    async resolve(_root, { slug, limit, locale }: Arguments) {
      const count = readPageSize(limit ?? 4)
      const { initiatives } = await readModel(strapi, readLocale(locale))
      const item = initiatives.find((candidate) => candidate.slug === slug)
      return item ? neighboursOf(item, initiatives, count).map(searchItem) : []
    },
  }),
}
