import type { Core } from '@strapi/strapi'
import { isPublishableKind, problemMessage, publicationProblems } from '@atlas/shared'
import { publishableRecord, ruleContext } from '../document-middlewares/publishable-record'
import type { ReviewedEntry } from './reviewed-entry'

/** Something that would keep an entry from being published. */
export interface DraftProblem {
  readonly field: string
  /** In French. */
  readonly message: string
  readonly locale: string | null
}

/** What the publication rules say of the drafts of an entry, in all its languages. */
export async function draftProblems(
  strapi: Core.Strapi,
  { uid, drafts }: Pick<ReviewedEntry, 'uid' | 'drafts'>,
): Promise<DraftProblem[]> {
  const kind = strapi.contentType(uid).info.singularName
  if (!isPublishableKind(kind)) return []
  const rules = await ruleContext(strapi, kind)
  const found: DraftProblem[] = []
  for (const { id, locale } of drafts) {
    const record = await publishableRecord(strapi, uid, id)
    for (const problem of publicationProblems(kind, record, rules))
      found.push({ field: problem.field, message: problemMessage(problem, 'fr'), locale })
  }
  return found
}
