import { literatureOf } from '../../read-model/literature'
import { recordsCiting } from '../../read-model/publication-citations'
import { readModel } from '../../read-model/read-model'
import { readLocale } from '../arguments'
import type { CustomQuery } from './custom-query'
import { searchItem } from './initiative-search'
import { publicationItem } from './publication-search'

interface Arguments {
  slug: string
  locale?: string | null
}

/** `publicationRecord`: one published publication, its sources and what rests on it; null for an unknown slug. */
export const publicationRecordQuery: CustomQuery = {
  name: 'publicationRecord',
  scope: 'api::publication.publication.find',
  field: (nexus, strapi) => ({
    type: nexus.nullable('PublicationRecord'),
    args: {
      slug: nexus.nonNull(nexus.stringArg()),
      locale: nexus.stringArg({ description: 'fr (default) or en; what is not translated comes in French.' }),
    },
    async resolve(_root, { slug, locale }: Arguments) {
      const model = await readModel(strapi, readLocale(locale))
      const literature = await literatureOf(model)
      const item = literature.publications.find((candidate) => candidate.slug === slug)
      if (!item) return null
      const rows = await model.rows('publications')
      const row = rows.find(({ documentId, locale }) => documentId === item.documentId && locale === 'fr')
      return {
        publication: publicationItem(item),
        sources: row?.sources ?? [],
        initiatives: (model.initiativesCiting.get(item.documentId) ?? []).map(searchItem),
        citedBy: await recordsCiting(item, model, literature),
      }
    },
  }),
}
