import type { Core, Modules, UID } from '@strapi/strapi'
import { stateAfterWrite, type ReviewedWrite, type ReviewedWriter, type ReviewState } from '@atlas/shared'
import { mayPublish } from '../access'
import { moveState, setState } from './move-state'
import { tellStep } from './notices'
import { signedIn, stepTaker, type SignedIn } from './person'
import { isReviewed, reviewedEntry, type ReviewedEntry } from './reviewed-entry'
import { addStep, endWaiting, lastSubmission, stepsOf } from './steps'

type Context = Modules.Documents.Middleware.Context
interface Params {
  readonly documentId?: string
  readonly status?: string
  readonly data?: Record<string, unknown>
}

const followed = new Set(['create', 'update', 'clone', 'publish', 'unpublish', 'discardDraft', 'delete'])

const paramsOf = ({ params }: Context): Params => params as Params

const isPublishing = (context: Context): boolean =>
  context.action === 'publish' || paramsOf(context).status === 'published'

/** No form and no API says where an entry stands: what they send of it is dropped. Programs (the seed) may. */
function forgetSentState(strapi: Core.Strapi, context: Context): void {
  const { data } = paramsOf(context)
  if (!data) return
  if (strapi.requestContext.get()) delete data.reviewState
  if (context.action === 'create') data.reviewState ??= signedIn(strapi) ? 'drafting' : 'collected'
  if (context.action === 'clone') data.reviewState = 'drafting'
}

const writerOf = (who: SignedIn | null, uid: string): ReviewedWriter =>
  !who ? 'program' : mayPublish(who.ability, uid) ? 'reviewer' : 'author'

/** A publication by another door than the review answers what waited, or was sent back, as the review would. */
async function approveByPublication(strapi: Core.Strapi, entry: ReviewedEntry, who: SignedIn) {
  const steps = await stepsOf(strapi, entry.uid, entry.documentId)
  if (entry.state === 'submitted' || entry.state === 'changes_requested') {
    await addStep(strapi, entry, 'approve', await stepTaker(strapi, who.user), null)
    const step = { action: 'approve', message: null, submission: lastSubmission(steps) } as const
    await strapi.db.transaction(async ({ onCommit }) =>
      onCommit(() => tellStep(strapi, { entry, who: who.user, ...step })),
    )
  }
  await setState(strapi, entry, 'approved')
}

/** What a save, a publication or an unpublication does to where the entry stands. */
async function followWrite(strapi: Core.Strapi, entry: ReviewedEntry, write: ReviewedWrite): Promise<void> {
  const who = signedIn(strapi)
  const writer = writerOf(who, entry.uid)
  if (write === 'publish' && writer === 'reviewer') return approveByPublication(strapi, entry, who!)
  const after = stateAfterWrite(entry.state, write, writer)
  if (after !== entry.state) await moveState(strapi, entry, [entry.state], after)
}

/** A draft that is discarded is what is published again: nothing of it waits. */
async function followDiscard(strapi: Core.Strapi, { uid, documentId }: ReviewedEntry): Promise<void> {
  const where = { documentId, publishedAt: { $notNull: true } }
  const published = (await strapi.db.query(uid).findOne({ where })) as { reviewState?: ReviewState | null } | null
  await endWaiting(strapi, uid, documentId)
  await setState(strapi, { uid, documentId }, published?.reviewState ?? 'collected')
}

async function follow(strapi: Core.Strapi, context: Context, documentId: string): Promise<void> {
  const uid = context.uid as UID.ContentType
  const entry = await reviewedEntry(strapi, uid, documentId)
  if (!entry) await endWaiting(strapi, uid, documentId)
  else if (context.action === 'discardDraft') await followDiscard(strapi, entry)
  else if (context.action === 'unpublish') await followWrite(strapi, entry, 'unpublish')
  else if (isPublishing(context)) await followWrite(strapi, entry, 'publish')
  else if (context.action === 'update') await followWrite(strapi, entry, 'save')
}

/** Keeps where an entry stands right whatever is written to it, by whichever door, in the same transaction. */
export const followReview =
  (strapi: Core.Strapi): Modules.Documents.Middleware.Middleware =>
  async (context, next) => {
    if (!followed.has(context.action) || !isReviewed(strapi, context.uid)) return next()
    forgetSentState(strapi, context)
    return strapi.db.transaction(async () => {
      const result = await next()
      const documentId = paramsOf(context).documentId ?? (result as { documentId?: string } | null)?.documentId
      if (documentId) await follow(strapi, context, documentId)
      return result
    })
  }
