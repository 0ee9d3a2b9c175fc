import { linksOf, type Model } from './model'
import { linkedIds, type ImportRecord } from './record'
import type { TargetsByType } from './create-records'

/**
 * A record as its published version will be: without the links to entries that are only drafts. Those that are
 * published together with it, from the same file, stay.
 */
export function publishedView(
  model: Model,
  record: ImportRecord,
  targets: TargetsByType,
  publishedTogether: ReadonlySet<string>,
): ImportRecord {
  const links = linksOf(model).filter(({ name }) => name in record)
  const shown = links.map((link) => {
    const ids = linkedIds(record, link).filter(
      (id) => targets.get(link.target)?.isPublished(id) || (link.target === model.uid && publishedTogether.has(id)),
    )
    return [link.name, link.isOne ? (ids[0] ?? null) : ids]
  })
  return { ...record, ...Object.fromEntries(shown) }
}
