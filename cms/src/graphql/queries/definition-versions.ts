import { definitionVersions } from '../../read-model/definition-versions'
import { readModel } from '../../read-model/read-model'
import { readLocale } from '../arguments'
import type { CustomQuery } from './custom-query'

/** `definitionVersions`: every published version of the definition of partnership, the latest first. */
export const definitionVersionsQuery: CustomQuery = {
  name: 'definitionVersions',
  scope: 'api::definition.definition.find',
  field: (nexus, strapi) => ({
    type: nexus.nonNull(nexus.list(nexus.nonNull('DefinitionVersion'))),
    args: { locale: nexus.stringArg({ description: 'fr (default) or en; what is not translated comes in French.' }) },
    async resolve(_root, args: { locale?: string | null }) {
      const locale = readLocale(args.locale)
      const model = await readModel(strapi, locale)
      return definitionVersions(await model.rows('definitions'), locale)
    },
  }),
}
