import { maxCompared } from '@atlas/shared'
import { readModel } from '../../read-model/read-model'
import { territoryProfiles } from '../../read-model/territory-profiles'
import { readLocale } from '../arguments'
import { badInput } from '../bad-input'
import { initiativeAxes } from '../facets'
import type { CustomQuery } from './custom-query'

interface Arguments {
  slugs?: readonly string[] | null
  locale?: string | null
}

/** `territoryProfiles`: the territories of the benchmark, or four of them at most, with their initiatives in figures. */
export const territoryProfilesQuery: CustomQuery = {
  name: 'territoryProfiles',
  scope: 'api::benchmark-entry.benchmark-entry.find',
  field: (nexus, strapi) => ({
    type: nexus.nonNull(nexus.list(nexus.nonNull('TerritoryProfile'))),
    args: {
      slugs: nexus.list(nexus.nonNull(nexus.stringArg({ description: 'Four at most; all territories when absent.' }))),
      locale: nexus.stringArg({ description: 'fr (default) or en; what is not translated comes in French.' }),
    },
    async resolve(_root, { slugs = null, locale }: Arguments) {
      if (slugs !== null && slugs.length > maxCompared) throw badInput(`${maxCompared} territories at most.`)
      const model = await readModel(strapi, readLocale(locale))
      return territoryProfiles(model, initiativeAxes(model.taxonomy), slugs)
    },
  }),
}
