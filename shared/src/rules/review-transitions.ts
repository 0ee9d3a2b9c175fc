import type { ReviewState } from '../vocabularies/review-state'
import type { ReviewStep } from '../vocabularies/review-step'

/** What a person does about a review. */
export type ReviewAction = ReviewStep

/** What somebody is to an entry. */
export interface ReviewPerson {
  /** May save its draft. */
  readonly mayUpdate: boolean
  /** May publish it: reviews what others submit. */
  readonly mayPublish: boolean
  /** Sent what waits for a review now. */
  readonly isSubmitter: boolean
}

export interface ReviewTransition {
  readonly action: ReviewAction
  readonly from: readonly ReviewState[]
  readonly to: ReviewState
  readonly by: 'author' | 'submitter' | 'reviewer'
  /** Nothing is asked for without saying what. */
  readonly needsMessage: boolean
}

/** The whole review: who may take an entry from where to where. */
export const reviewTransitions: readonly ReviewTransition[] = [
  { action: 'submit', from: ['drafting', 'changes_requested'], to: 'submitted', by: 'author', needsMessage: false },
  { action: 'withdraw', from: ['submitted'], to: 'drafting', by: 'submitter', needsMessage: false },
  { action: 'request_changes', from: ['submitted'], to: 'changes_requested', by: 'reviewer', needsMessage: true },
  { action: 'approve', from: ['submitted', 'changes_requested'], to: 'approved', by: 'reviewer', needsMessage: false },
]

/** The line of the table for an action. */
export const reviewTransition = (action: ReviewAction): ReviewTransition =>
  reviewTransitions.find((transition) => transition.action === action)!

/** Whether a text names an action. */
export const isReviewAction = (text: unknown): text is ReviewAction =>
  reviewTransitions.some(({ action }) => action === text)

/**
 * Whether somebody is who an action is for. A colleague of the submitter, who may save the entry and publishes nothing,
 * takes a submission back as well as the submitter does.
 */
export function mayReview(action: ReviewAction, { mayUpdate, mayPublish, isSubmitter }: ReviewPerson): boolean {
  const { by } = reviewTransition(action)
  if (by === 'reviewer') return mayPublish
  return mayUpdate && (by === 'author' || isSubmitter || !mayPublish)
}

/** What somebody can do about the review of an entry that stands there, in the order of the table. */
export const reviewActions = (state: ReviewState, person: ReviewPerson): ReviewAction[] =>
  reviewTransitions
    .filter(({ action, from }) => from.includes(state) && mayReview(action, person))
    .map(({ action }) => action)
