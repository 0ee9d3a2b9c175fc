import { readModel } from '../../read-model/read-model'
import { readLocale } from '../arguments'
import type { CustomQuery } from './custom-query'

/** `typology`: the axes and their categories, in order, with the labels and definitions of a language. */
export const typologyQuery: CustomQuery = {
  name: 'typology',
  scope: 'api::typology-axis.typology-axis.find',
  field: (nexus, strapi) => ({
    type: nexus.nonNull(nexus.list(nexus.nonNull('Axis'))),
    args: { locale: nexus.stringArg({ description: 'fr (default) or en; what is not translated comes in French.' }) },
    resolve: async (_root, { locale }: { locale?: string | null }) =>
      (await readModel(strapi, readLocale(locale))).taxonomy.axes,
  }),
}
