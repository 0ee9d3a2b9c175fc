import type { UID } from '@strapi/strapi'
import type { FieldProblem } from './field-problem'
import { linksOf, type Model } from './model'
import { linkedIds, type ImportRecord } from './record'

/** What the links of a record name and that is neither in the database nor in the same file. */
export function linkProblems(
  model: Model,
  record: ImportRecord,
  known: ReadonlyMap<UID.ContentType, { has(recordId: string): boolean }>,
  idsInFile: ReadonlySet<string>,
): FieldProblem[] {
  return linksOf(model).flatMap((link) =>
    linkedIds(record, link)
      .filter((id) => !known.get(link.target)?.has(id) && !(link.target === model.uid && idsInFile.has(id)))
      .map((id) => ({ path: link.name, message: `« ${id} » n’existe pas.` })),
  )
}
