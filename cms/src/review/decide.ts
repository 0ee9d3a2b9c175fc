import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { mayReview, reviewState, reviewTransition, type ReviewAction } from '@atlas/shared'
import { ReviewConflict } from './conflict'
import { draftProblems } from './draft-problems'
import { moveState } from './move-state'
import { tellStep } from './notices'
import { personFor, stepTaker, type SignedIn } from './person'
import { recordStep } from './record-step'
import { reviewedEntry, type ReviewedEntry } from './reviewed-entry'
import { addStep, lastSubmission, stepsOf } from './steps'

/** What somebody asks about the review of an entry. */
export interface Decision {
  readonly action: ReviewAction
  readonly message: string | null
  /** The version of the entry that the person has read; needed to approve. */
  readonly version: string | null
}

const longestMessage = 5000

function checkMessage(action: ReviewAction, message: string | null): void {
  if (reviewTransition(action).needsMessage && !message)
    throw new errors.ValidationError('Dites ce qui est à modifier\u202f: un message est nécessaire.')
  if ((message?.length ?? 0) > longestMessage)
    throw new errors.ValidationError(`Le message est trop long\u202f: ${longestMessage} caractères au plus.`)
}

async function checkRules(strapi: Core.Strapi, entry: ReviewedEntry): Promise<void> {
  const problems = await draftProblems(strapi, entry)
  if (problems.length === 0) return
  const sentences = [...new Set(problems.map(({ message }) => message))]
  throw new errors.ValidationError(`À compléter avant de soumettre\u202f:\n${sentences.join('\n')}`, { problems })
}

/** What to tell somebody who comes too late. */
async function conflict(strapi: Core.Strapi, { uid, documentId }: ReviewedEntry): Promise<ReviewConflict> {
  const now = await reviewedEntry(strapi, uid, documentId)
  const label = now ? reviewState.label(now.state, 'fr') : 'supprimée'
  return new ReviewConflict(`État de la fiche maintenant\u202f: «\u00a0${label}\u00a0». Rechargez-la.`)
}

/** Refuses to approve what is no longer what was read, now that nobody else can write it. */
async function checkVersion(
  strapi: Core.Strapi,
  { uid, documentId, saved, version }: ReviewedEntry,
  read: string | null,
) {
  if (!read) throw new errors.ValidationError('La version relue n’est pas dite\u202f: rechargez la fiche.')
  const now = await reviewedEntry(strapi, uid, documentId)
  if (read !== version || now?.saved !== saved)
    throw new ReviewConflict('La fiche a changé depuis que vous l’avez ouverte\u202f: relisez-la avant d’approuver.')
}

/** Publishes every language that has a draft: the rules, and the guard of the right to publish, apply. */
async function publish(strapi: Core.Strapi, { uid, documentId, drafts }: ReviewedEntry): Promise<void> {
  const isLocalized = drafts.some(({ locale }) => locale !== null)
  await strapi.documents(uid).publish({ documentId, ...(isLocalized ? { locale: '*' } : {}) })
}

async function take(strapi: Core.Strapi, who: SignedIn, entry: ReviewedEntry, decision: Decision): Promise<void> {
  const { action, message, version } = decision
  const { from, to } = reviewTransition(action)
  // Before anything else: of two people who decide at once, the second waits here and is told.
  const isMoved = from.includes(entry.state) && (await moveState(strapi, entry, [entry.state], to))
  if (!isMoved) throw await conflict(strapi, entry)
  if (action === 'submit') await checkRules(strapi, entry)
  if (action === 'approve') await checkVersion(strapi, entry, version)
  await addStep(strapi, entry, action, await stepTaker(strapi, who.user), message)
  if (action === 'approve') await publish(strapi, entry)
  if (action !== 'withdraw') await recordStep(strapi, entry, action, message)
}

/**
 * Takes a step of the review of an entry, all of it or nothing; those concerned are told once it is saved. Throws a
 * ForbiddenError, a ValidationError (what is missing, in French), a NotFoundError or a ReviewConflict.
 */
export async function decide(
  strapi: Core.Strapi,
  who: SignedIn,
  { uid, documentId }: Pick<ReviewedEntry, 'uid' | 'documentId'>,
  decision: Decision,
): Promise<void> {
  const entry = await reviewedEntry(strapi, uid, documentId)
  if (!entry) throw new errors.NotFoundError('Cette fiche n’existe pas, ou plus.')
  const steps = await stepsOf(strapi, uid, documentId)
  if (!mayReview(decision.action, personFor(who, entry, steps)))
    throw new errors.ForbiddenError('Votre rôle ne le permet pas.')
  checkMessage(decision.action, decision.message)
  await strapi.db.transaction(async ({ onCommit }) => {
    await take(strapi, who, entry, decision)
    onCommit(() => tellStep(strapi, { entry, who: who.user, submission: lastSubmission(steps), ...decision }))
  })
}
