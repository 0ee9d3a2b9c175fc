import type { Core } from '@strapi/strapi'
import type { ReviewAction } from '@atlas/shared'
import type { ReviewedEntry } from './reviewed-entry'

/** Something that somebody did about the review of an entry. */
export interface ReviewStepRow {
  readonly id: number
  readonly title: string
  readonly recordType: string
  readonly recordDocumentId: string
  readonly action: ReviewAction
  readonly isWaiting: boolean
  readonly isNew: boolean
  readonly personId: number | null
  readonly personName: string | null
  readonly organisationName: string | null
  readonly takenAt: string
  readonly message: string | null
}

/** Who takes a step. */
export interface StepTaker {
  readonly id: number
  readonly name: string
  readonly organisationName: string | null
}

const stepUid = 'api::review-step.review-step'

/** The steps of reviews, as rows. */
export const stepsQuery = (strapi: Core.Strapi) => strapi.db.query(stepUid)

/** The steps of an entry, the oldest first. */
export const stepsOf = (strapi: Core.Strapi, recordType: string, recordDocumentId: string): Promise<ReviewStepRow[]> =>
  stepsQuery(strapi).findMany({ where: { recordType, recordDocumentId }, orderBy: { id: 'asc' } }) as Promise<
    ReviewStepRow[]
  >

/** The submission that the last step answers or is; undefined when nobody submitted the entry. */
export const lastSubmission = (steps: readonly ReviewStepRow[]): ReviewStepRow | undefined =>
  steps.filter(({ action }) => action === 'submit').at(-1)

/** Takes the waiting submission of an entry off the queue. */
export const endWaiting = (strapi: Core.Strapi, recordType: string, recordDocumentId: string): Promise<unknown> =>
  stepsQuery(strapi).updateMany({
    where: { recordType, recordDocumentId, isWaiting: true },
    data: { isWaiting: false },
  })

/** Adds a step; a submission waits, and any other step ends the wait. */
export async function addStep(
  strapi: Core.Strapi,
  entry: Pick<ReviewedEntry, 'uid' | 'documentId' | 'title' | 'isPublished'>,
  action: ReviewAction,
  taker: StepTaker,
  message: string | null,
): Promise<void> {
  await endWaiting(strapi, entry.uid, entry.documentId)
  await stepsQuery(strapi).create({
    data: {
      ...{ title: entry.title, recordType: entry.uid, recordDocumentId: entry.documentId, action, message },
      ...{ isWaiting: action === 'submit', isNew: !entry.isPublished, takenAt: new Date().toISOString() },
      ...{ personId: taker.id, personName: taker.name, organisationName: taker.organisationName },
    },
  })
}
