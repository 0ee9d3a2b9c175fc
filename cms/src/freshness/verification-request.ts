import type { VerificationOutcome, VerificationState } from '@atlas/shared'

export const requestUid = 'api::verification-request.verification-request'

/** How long a link can be answered. */
export const validityDays = 30

type Moment = string | Date | null

/** A request to verify one record, as the database has it. */
export interface VerificationRequest {
  readonly id: number
  readonly documentId: string
  readonly recordTitle: string
  readonly recordUid: string
  readonly recordDocumentId: string
  readonly organisationName: string
  readonly organisationKey: string
  readonly recipientEmail: string
  readonly campaign: string
  readonly tokenHash: string
  /** When the message was about to be handed to the mail server; the answer of the server is `sentAt`. */
  readonly sendingAt: Moment
  readonly sentAt: Moment
  readonly expiresAt: Moment
  readonly usedAt: Moment
  readonly revokedAt: Moment
  readonly outcome: VerificationOutcome | null
}

/** A moment as ISO 8601; null when there is none. */
export const isoMoment = (moment: Moment): string | null => (moment === null ? null : new Date(moment).toISOString())

/** Where the link of a request stands at a moment: what was answered first, then what was decided, then time. */
export function requestState(
  {
    usedAt,
    outcome,
    revokedAt,
    expiresAt,
  }: Pick<VerificationRequest, 'usedAt' | 'outcome' | 'revokedAt' | 'expiresAt'>,
  now: Date,
): VerificationState {
  if (usedAt) return outcome ?? 'confirmed'
  if (revokedAt) return 'revoked'
  return expiresAt && new Date(expiresAt) > now ? 'open' : 'expired'
}

/** The requests that can be answered at a moment, as a condition of the database. */
export const openAt = (now: Date): Record<string, unknown> => ({
  ...{ usedAt: { $null: true }, revokedAt: { $null: true } },
  expiresAt: { $gt: now },
})
