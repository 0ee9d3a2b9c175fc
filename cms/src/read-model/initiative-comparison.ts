import type { InitiativeItem } from '@atlas/shared'
import type { InitiativeDetailRow } from './collections/initiative-details'
import { linkedRecords } from './linked-records'
import type { ReadModel } from './read-model'
import { translate } from './translated'

/** Initiatives with what sets them apart, in the order of the slugs; a slug that leads nowhere gives nothing. */
export async function initiativeComparison(model: ReadModel, slugs: readonly string[]) {
  const [detailRows, practiceRows, publications] = await Promise.all([
    model.rows('initiativeDetails'),
    model.rows('remunerationPractices'),
    model.rows('publications'),
  ])
  const published = new Set(translate(publications, model.locale).map(({ reference }) => reference.documentId))
  const details = new Map(translate(detailRows, model.locale).map(({ reference }) => [reference.documentId, reference]))
  const practices = translate(practiceRows, model.locale)
  const linked = linkedRecords(
    practices.map(({ reference: { documentId, slug }, texts, language }) => ({
      ...{ documentId, slug, language },
      title: texts.title,
    })),
  )
  const practicesOf = (item: InitiativeItem) =>
    linked(
      practices
        .map(({ reference }) => reference)
        .filter(({ initiatives }) => initiatives.some(({ documentId }) => documentId === item.documentId)),
    )
  return [...new Set(slugs)].flatMap((slug) => {
    const item = model.initiatives.find((candidate) => candidate.slug === slug)
    return item
      ? [{ initiative: item, ...detailOf(details.get(item.documentId), published), practices: practicesOf(item) }]
      : []
  })
}

const detailOf = (row: InitiativeDetailRow | undefined, published: ReadonlySet<string>) => ({
  evaluation: row?.evaluation ?? null,
  isStartYearCirca: row?.isStartYearCirca === true,
  isEndYearCirca: row?.isEndYearCirca === true,
  partnerUserCount: row?.partnerUserCount ?? null,
  trainedCount: row?.trainedCount ?? null,
  reachedCount: row?.reachedCount ?? null,
  publicationCount: row?.publications.filter(({ documentId }) => published.has(documentId)).length ?? 0,
  sourceCount: row?.sources.length ?? 0,
})
