import type { Core, Modules, UID } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { isPublishableKind, problemMessage, publicationProblems, type Problem, type RuleContext } from '@atlas/shared'
import { isPublicType } from '../access/public-types'
import { publishableRecord, ruleContext } from './publishable-record'
import { unpublishedLead } from './unpublished-lead'

type Context = Modules.Documents.Middleware.Context

/** Whether an action makes a published version. */
const publishes = ({ action, params }: Context): boolean =>
  action === 'publish' ||
  ((action === 'create' || action === 'update') && (params as { status?: string }).status === 'published')

/** Row ids of the published versions that an action has just made. */
function publishedIds(result: unknown): number[] {
  const { entries, id } = (result ?? {}) as { entries?: { id: number }[]; id?: number }
  return entries ? entries.map((entry) => entry.id) : id === undefined ? [] : [id]
}

interface Refusal {
  readonly problem: Problem
  readonly message: string
}

async function refusals(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  id: number,
  context: RuleContext,
): Promise<Refusal[]> {
  const kind = strapi.contentType(uid).info.singularName
  if (!isPublishableKind(kind)) return []
  const record = await publishableRecord(strapi, uid, id)
  const problems = publicationProblems(kind, record, context)
  const lead = problems.some(({ code }) => code === 'lead_actor_missing')
    ? await unpublishedLead(strapi, uid, id)
    : null
  return problems.map((problem) => {
    const isLead = problem.code === 'lead_actor_missing' && lead !== null
    return { problem, message: isLead ? lead : problemMessage(problem, 'fr') }
  })
}

/** The 400 that the admin and REST show: the sentences, and under each field its own. */
function publicationError(found: readonly Refusal[]): Error {
  const details = {
    problems: found.map(({ problem }) => problem),
    errors: found.map(({ problem, message }) => ({ path: problem.field.split('.'), message, name: 'ValidationError' })),
  }
  return new errors.ValidationError(found.map(({ message }) => message).join('\n'), details)
}

/**
 * Refuses to publish what breaks a publication rule, whichever door it comes by. It looks at what was just written,
 * links included, inside the transaction: refusing takes everything back.
 */
export const checkPublication =
  (strapi: Core.Strapi): Modules.Documents.Middleware.Middleware =>
  async (context, next) => {
    if (!publishes(context) || !isPublicType(strapi, context.uid)) return next()
    return strapi.db.transaction(async () => {
      const result = await next()
      const uid = context.uid as UID.ContentType
      const found: Refusal[] = []
      // One action publishes all the languages of an entry: what the rules must be told is the same for each.
      const rules = await ruleContext(strapi, strapi.contentType(uid).info.singularName)
      for (const id of publishedIds(result)) found.push(...(await refusals(strapi, uid, id, rules)))
      if (found.length > 0) throw publicationError(found)
      return result
    })
  }
