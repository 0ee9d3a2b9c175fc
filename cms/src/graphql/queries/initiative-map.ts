import { applyFilters, encodeMapPoints, mapPointOf } from '@atlas/shared'
import { readModel } from '../../read-model/read-model'
import { readLocale } from '../arguments'
import { maxPageSize } from '../limits'
import type { CustomQuery } from './custom-query'
import { filterState, matchesOf, type InitiativeFilterArgument } from './initiative-filter'
import { searchItem } from './initiative-search'

interface Arguments {
  filter?: InitiativeFilterArgument | null
  locale?: string | null
}

/** `initiativeMap`: all the points of the published initiatives that match, in columns, and those that have no point. */
export const initiativeMapQuery: CustomQuery = {
  name: 'initiativeMap',
  scope: 'api::initiative.initiative.find',
  field: (nexus, strapi) => ({
    type: nexus.nonNull('InitiativeMapResult'),
    args: {
      filter: 'InitiativeFilter',
      locale: nexus.stringArg({ description: 'fr (default) or en; what is not translated comes in French.' }),
    },
    async resolve(_root, args: Arguments) {
      const locale = readLocale(args.locale)
      const state = filterState(args.filter)
      const model = await readModel(strapi, locale)
      const found = applyFilters(model.initiatives, state, matchesOf(model, state))
      const unlocated = found.filter((item) => mapPointOf(item) === null)
      return {
        contentVersion: model.version,
        total: found.length,
        located: found.length - unlocated.length,
        points: encodeMapPoints(found, locale),
        unlocated: unlocated.slice(0, maxPageSize).map(searchItem),
      }
    },
  }),
}
