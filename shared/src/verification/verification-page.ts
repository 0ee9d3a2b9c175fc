import type { ProposalProblem } from './read-proposal'
import type { VerificationState } from '../vocabularies/verification-state'
import type { VerifiableType } from './verifiable-fields'

/** The record of a request, as it is published, in French. */
export interface VerifiedRecord {
  readonly type: VerifiableType
  readonly slug: string
  readonly title: string
  /** The texts of `verifiableFields`; null where the record says nothing. */
  readonly texts: Readonly<Record<string, string | null>>
  /** ISO 8601 days, as published now. */
  readonly collectedOn: string | null
  readonly verifiedOn: string | null
}

/** What the page behind the link of a request shows; looking changes nothing. */
export interface VerificationPage {
  readonly state: VerificationState
  readonly organisation: string | null
  /** Null when the link is unknown, or the record is no longer published. */
  readonly record: VerifiedRecord | null
  /** ISO 8601 moments. */
  readonly expiresAt: string | null
  readonly answeredAt: string | null
  /** To be sent back with an answer: proves that the page was read. Null when nothing can be answered. */
  readonly nonce: string | null
}

/** What was not taken of an answer, and why; `typed` are the texts of the form, to be shown again. */
export interface VerificationRefusal {
  readonly code: 'not_from_page' | 'refused' | 'too_many' | 'unavailable'
  readonly problems: readonly ProposalProblem[]
  readonly typed: Readonly<Record<string, string>>
}
