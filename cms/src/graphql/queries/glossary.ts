import { glossaryEntries } from '../../read-model/glossary-entries'
import { readModel } from '../../read-model/read-model'
import { readLocale } from '../arguments'
import type { CustomQuery } from './custom-query'

/** `glossary`: every published term, with its texts in all languages and its links from both ends. */
export const glossaryQuery: CustomQuery = {
  name: 'glossary',
  scope: 'api::glossary-term.glossary-term.find',
  field: (nexus, strapi) => ({
    type: nexus.nonNull(nexus.list(nexus.nonNull('GlossaryEntry'))),
    args: {
      locale: nexus.stringArg({ description: 'fr (default) or en: what `language` then says, where there is one.' }),
    },
    async resolve(_root, args: { locale?: string | null }) {
      const locale = readLocale(args.locale)
      const model = await readModel(strapi, locale)
      return glossaryEntries(await model.rows('glossaryTerms'), locale)
    },
  }),
}
