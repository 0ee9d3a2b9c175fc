import { maxCompared } from '@atlas/shared'
import { initiativeComparison } from '../../read-model/initiative-comparison'
import { readModel } from '../../read-model/read-model'
import { readLocale } from '../arguments'
import { badInput } from '../bad-input'
import type { CustomQuery } from './custom-query'
import { searchItem } from './initiative-search'

interface Arguments {
  slugs: readonly string[]
  locale?: string | null
}

/** `initiativeComparison`: up to four published initiatives with what sets them apart, in the order asked. */
export const initiativeComparisonQuery: CustomQuery = {
  name: 'initiativeComparison',
  scope: 'api::initiative.initiative.find',
  field: (nexus, strapi) => ({
    type: nexus.nonNull(nexus.list(nexus.nonNull('ComparedInitiative'))),
    args: {
      slugs: nexus.nonNull(nexus.list(nexus.nonNull(nexus.stringArg({ description: 'Four at most.' })))),
      locale: nexus.stringArg({ description: 'fr (default) or en; what is not translated comes in French.' }),
    },
    async resolve(_root, { slugs, locale }: Arguments) {
      if (slugs.length > maxCompared) throw badInput(`${maxCompared} initiatives at most.`)
      const found = await initiativeComparison(await readModel(strapi, readLocale(locale)), slugs)
      return found.map((one) => ({ ...one, initiative: searchItem(one.initiative) }))
    },
  }),
}
