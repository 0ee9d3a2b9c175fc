import { categoryUsage } from '../../read-model/category-usage'
import { readModel } from '../../read-model/read-model'
import { readLocale } from '../arguments'
import type { CustomQuery } from './custom-query'

const EXAMPLES = 3

/** `typology`: the axes and their categories, in order, with the labels and definitions of a language. */
export const typologyQuery: CustomQuery = {
  name: 'typology',
  scope: 'api::typology-axis.typology-axis.find',
  field: (nexus, strapi) => ({
    type: nexus.nonNull(nexus.list(nexus.nonNull('Axis'))),
    args: { locale: nexus.stringArg({ description: 'fr (default) or en; what is not translated comes in French.' }) },
    async resolve(_root, { locale }: { locale?: string | null }) {
      const model = await readModel(strapi, readLocale(locale))
      // Read only when a request asks for counts or examples: most ask for the words alone.
      let usage: ReturnType<typeof categoryUsage> | undefined
      const used = () => (usage ??= categoryUsage(model))
      return model.taxonomy.axes.map((axis) => ({
        ...axis,
        categories: axis.categories.map((category) => ({
          ...category,
          counts: async () => (await used()).counts(axis.code, category),
          examples: async () => (await used()).examples(axis.code, category.code, EXAMPLES),
        })),
      }))
    },
  }),
}
