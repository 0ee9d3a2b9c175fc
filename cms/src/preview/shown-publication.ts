import type { Core } from '@strapi/strapi'
import type { LocaleCode } from '@atlas/shared'
import { publicationItem } from '../graphql/queries/publication-search'
import { searchItem } from '../graphql/queries/initiative-search'
import { publications, type PublicationRow } from '../read-model/collections/publications'
import { literatureOf } from '../read-model/literature'
import { recordsCiting } from '../read-model/publication-citations'
import { publicationItems } from '../read-model/publication-items'
import { readModel } from '../read-model/read-model'

/** The draft of a publication as `publicationRecord` would give it once published; null when it has none. */
export async function shownPublication(
  strapi: Core.Strapi,
  documentId: string,
  locale: LocaleCode,
): Promise<object | null> {
  const rows = (await strapi.db.query(publications.uid).findMany({
    where: { documentId, publishedAt: { $null: true } },
    populate: publications.populate,
  })) as PublicationRow[]
  const model = await readModel(strapi, locale)
  const literature = await literatureOf(model)
  const cited = model.initiativesCiting.get(documentId) ?? []
  const counts = {
    initiatives: () => cited.length,
    factors: () => literature.factorsCiting.get(documentId)?.length ?? 0,
  }
  const [item] = publicationItems(rows, locale, model.taxonomy, counts)
  if (!item) return null
  return {
    publication: publicationItem(item),
    sources: rows.find((row) => row.locale === 'fr')?.sources ?? [],
    initiatives: cited.map(searchItem),
    citedBy: await recordsCiting(item, model, literature),
  }
}
