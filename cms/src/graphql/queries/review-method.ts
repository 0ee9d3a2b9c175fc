import { codingFigures } from '../../read-model/coding-figures'
import { publishedHearings } from '../../read-model/hearings'
import { readModel } from '../../read-model/read-model'
import { readingFigures } from '../../read-model/reading-figures'
import { recordFigures } from '../../read-model/record-figures'
import { flowOf, searchLog } from '../../read-model/search-log'
import { readLocale } from '../arguments'
import type { CustomQuery } from './custom-query'

/** `reviewMethod`: how the state of play was made, in figures that are all counted from what is published. */
export const reviewMethodQuery: CustomQuery = {
  name: 'reviewMethod',
  scope: 'api::literature-search.literature-search.find',
  field: (nexus, strapi) => ({
    type: nexus.nonNull('ReviewMethod'),
    args: { locale: nexus.stringArg({ description: 'fr (default) or en.' }) },
    async resolve(_root, args: { locale?: string | null }) {
      const model = await readModel(strapi, readLocale(args.locale))
      const [searches, publications] = await Promise.all([model.rows('literatureSearches'), model.rows('publications')])
      return {
        searches: searchLog(searches, model.taxonomy),
        flow: flowOf(searches, publications),
        readings: readingFigures(publications),
        records: await recordFigures(strapi, model.version),
        coding: codingFigures(model),
        hearings: await publishedHearings(strapi),
      }
    },
  }),
}
