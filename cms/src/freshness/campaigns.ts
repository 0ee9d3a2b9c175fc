import type { Core } from '@strapi/strapi'
import { verificationState, type VerificationState } from '@atlas/shared'
import { isoMoment, openAt, requestState, requestUid, type VerificationRequest } from './verification-request'

/** A request as the screen of campaigns lists it: nothing of its link. */
export interface ListedRequest {
  readonly documentId: string
  readonly recordUid: string
  readonly recordDocumentId: string
  readonly recordTitle: string
  readonly organisationName: string
  readonly recipientEmail: string
  readonly state: VerificationState
  /** Null when it is not known whether the message left: the program stopped while it was handed over. */
  readonly sentAt: string | null
  readonly expiresAt: string | null
  readonly answeredAt: string | null
}

export interface Campaign {
  readonly name: string
  /** When its first message was handed over. */
  readonly startedAt: string | null
  readonly counts: Readonly<Record<VerificationState, number>>
  readonly requests: readonly ListedRequest[]
}

const listed = (request: VerificationRequest, now: Date): ListedRequest => ({
  ...{ documentId: request.documentId, recordUid: request.recordUid, recordDocumentId: request.recordDocumentId },
  ...{ recordTitle: request.recordTitle, organisationName: request.organisationName },
  ...{ recipientEmail: request.recipientEmail, state: requestState(request, now) },
  ...{ sentAt: isoMoment(request.sentAt), expiresAt: isoMoment(request.expiresAt) },
  answeredAt: isoMoment(request.usedAt),
})

/** The campaigns that requests make, the latest first; their requests in the order given. */
export function campaignsOf(requests: readonly VerificationRequest[], now: Date): Campaign[] {
  const byName = new Map<string, VerificationRequest[]>()
  for (const request of requests) byName.set(request.campaign, [...(byName.get(request.campaign) ?? []), request])
  return [...byName]
    .map(([name, own]) => {
      const list = own.map((request) => listed(request, now))
      const count = (code: VerificationState) => list.filter(({ state }) => state === code).length
      const counts = Object.fromEntries(verificationState.codes.map((code) => [code, count(code)]))
      const starts = own.map(({ sendingAt }) => isoMoment(sendingAt)).filter((start) => start !== null)
      return { name, startedAt: starts.sort()[0] ?? null, counts: counts as Campaign['counts'], requests: list }
    })
    .sort((a, b) => ((a.startedAt ?? '') < (b.startedAt ?? '') ? 1 : -1))
}

/** The most requests that the screen lists: some years of campaigns. */
const listedAtMost = 5000

/** Every campaign, with where each of its requests stands now. */
export async function readCampaigns(strapi: Core.Strapi): Promise<Campaign[]> {
  const orderBy = { id: 'desc' } as const
  const rows = (await strapi.db
    .query(requestUid as never)
    .findMany({ orderBy, limit: listedAtMost })) as VerificationRequest[]
  return campaignsOf(rows.reverse(), new Date())
}

/** Closes links that wait for an answer: one (`documentId`), or all those of a campaign. Gives how many there were. */
export async function revokeRequests(
  strapi: Core.Strapi,
  which: { readonly documentId: string } | { readonly campaign: string },
): Promise<number> {
  const now = new Date()
  const where = { ...openAt(now), ...which }
  const { count } = await strapi.db.query(requestUid as never).updateMany({ where, data: { revokedAt: now } })
  return count
}
