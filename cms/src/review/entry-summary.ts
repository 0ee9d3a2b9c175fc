import type { Core } from '@strapi/strapi'
import {
  dateFormat,
  reviewActionLabels,
  reviewActions,
  reviewSentence,
  reviewState,
  reviewStep,
  reviewTransition,
  type ReviewAction,
  type ReviewPerson,
  type ReviewState,
} from '@atlas/shared'
import { draftProblems, type DraftProblem } from './draft-problems'
import { personFor, type SignedIn } from './person'
import type { ReviewedEntry } from './reviewed-entry'
import { lastSubmission, stepsOf, type ReviewStepRow } from './steps'

/** A line of the thread. */
export interface ThreadLine {
  readonly label: string
  readonly action: ReviewAction
  readonly person: string
  /** ISO 8601. */
  readonly takenAt: string
  readonly message: string | null
}

/** What the panel « Relecture » shows of an entry. */
export interface EntrySummary {
  readonly state: ReviewState
  readonly label: string
  readonly sentence: string
  readonly version: string
  readonly isNew: boolean
  /** Saved again since it was submitted. */
  readonly isChangedSince: boolean
  readonly actions: readonly { readonly action: ReviewAction; readonly label: string; readonly needsMessage: boolean }[]
  /** What keeps it from being submitted; empty when nothing does, or when it is not to be submitted now. */
  readonly problems: readonly DraftProblem[]
  readonly thread: readonly ThreadLine[]
}

/** « Inès Moreau (Hôpital A) ». */
export const personOf = ({ personName, organisationName }: ReviewStepRow): string =>
  organisationName ? `${personName} (${organisationName})` : (personName ?? 'Quelqu’un')

const dayInWords = (moment: string): string =>
  dateFormat('fr', { dateStyle: 'long', timeZone: 'Europe/Paris' }).format(new Date(moment))

const threadLine = (row: ReviewStepRow): ThreadLine => ({
  ...{ label: reviewStep.label(row.action, 'fr'), action: row.action },
  ...{ person: personOf(row), takenAt: row.takenAt, message: row.message },
})

function sentence(entry: ReviewedEntry, person: ReviewPerson, submission: ReviewStepRow | undefined): string {
  return reviewSentence({
    ...person,
    ...{ state: entry.state, isPublished: entry.isPublished, isModified: entry.isModified },
    submittedBy: submission ? personOf(submission) : null,
    submittedOn: submission ? dayInWords(submission.takenAt) : null,
  })
}

const isAfter = (entry: ReviewedEntry, moment: string): boolean =>
  entry.drafts.some(({ updatedAt }) => new Date(updatedAt) > new Date(moment))

const actionLine = (action: ReviewAction) => ({
  ...{ action, label: reviewActionLabels[action] },
  needsMessage: reviewTransition(action).needsMessage,
})

/** Where an entry stands for somebody, what they may do, and what was said. */
export async function entrySummary(strapi: Core.Strapi, who: SignedIn, entry: ReviewedEntry): Promise<EntrySummary> {
  const steps = await stepsOf(strapi, entry.uid, entry.documentId)
  const submission = lastSubmission(steps)
  const person = personFor(who, entry, steps)
  const actions = reviewActions(entry.state, person)
  return {
    ...{ state: entry.state, label: reviewState.label(entry.state, 'fr'), version: entry.version },
    sentence: sentence(entry, person, submission),
    isNew: !entry.isPublished,
    isChangedSince: entry.state === 'submitted' && submission !== undefined && isAfter(entry, submission.takenAt),
    actions: actions.map(actionLine),
    problems: actions.includes('submit') || actions.includes('approve') ? await draftProblems(strapi, entry) : [],
    // What the agency and an author say to each other is not for those who only read.
    thread: person.mayUpdate || person.mayPublish ? steps.map(threadLine) : [],
  }
}
