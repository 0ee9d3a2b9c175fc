import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { regionDay, type VerificationOutcome, type VerificationPage } from '@atlas/shared'
import { hashOfToken, isToken } from '../intake/link-tokens'
import { markVerified } from './mark-verified'
import { contributeProposal } from './contribute-proposal'
import { publishedRecord } from './published-record'
import { formNonce, isFormNonce } from './form-nonce'
import { isoMoment, openAt, requestState, requestUid, type VerificationRequest } from './verification-request'

type Body = Readonly<Record<string, unknown>>

const unknownPage: VerificationPage = {
  ...{ state: 'unknown', organisation: null, record: null, expiresAt: null, answeredAt: null, nonce: null },
}

/** The request of a link; null for a link that was never given out. */
async function requestOf(strapi: Core.Strapi, token: unknown): Promise<VerificationRequest | null> {
  if (!isToken(token)) return null
  return strapi.db.query(requestUid as never).findOne({ where: { tokenHash: hashOfToken(token) } })
}

const recordKey = ({ recordUid, recordDocumentId }: VerificationRequest) => ({
  ...{ uid: recordUid, documentId: recordDocumentId },
})

/** What the page behind a link shows. It reads only: whoever looks, and however often, nothing changes. */
export async function verificationPage(strapi: Core.Strapi, { token }: Body): Promise<VerificationPage> {
  const request = await requestOf(strapi, token)
  if (!request) return unknownPage
  const record = await publishedRecord(strapi, recordKey(request))
  const kept = requestState(request, new Date())
  const state = kept === 'open' && !record ? 'unpublished' : kept
  return {
    ...{ state, organisation: request.organisationName, record },
    ...{ expiresAt: isoMoment(request.expiresAt), answeredAt: isoMoment(request.usedAt) },
    nonce: state === 'open' ? formNonce(strapi, request.tokenHash) : null,
  }
}

/**
 * Takes the one answer of a request, if nobody has: of two answers at once, the second changes nothing. To be called
 * first in the transaction of what the answer entails.
 */
async function take(strapi: Core.Strapi, { id }: VerificationRequest, outcome: VerificationOutcome): Promise<boolean> {
  const now = new Date()
  const { count } = await strapi.db
    .query(requestUid as never)
    .updateMany({ where: { id, ...openAt(now) }, data: { usedAt: now, outcome } })
  return count === 1
}

/** The request that an answer is for. Throws a ForbiddenError unless the answer comes from its page. */
async function answeredRequest(strapi: Core.Strapi, { token, nonce }: Body): Promise<VerificationRequest | null> {
  const request = await requestOf(strapi, token)
  if (request && !isFormNonce(strapi, request.tokenHash, nonce)) {
    throw new errors.ForbiddenError('La réponse ne vient pas de la page du lien.')
  }
  return request
}

/** « Rien n’a changé » : the record is verified today. What was answered before, or time, may have closed the link. */
export async function confirmRecord(strapi: Core.Strapi, body: Body): Promise<VerificationPage> {
  const request = await answeredRequest(strapi, body)
  if (!request) return unknownPage
  await strapi.db.transaction(async () => {
    const key = recordKey(request)
    if (!(await publishedRecord(strapi, key)) || !(await take(strapi, request, 'confirmed'))) return
    await markVerified(strapi, key, regionDay(), request.organisationName)
  })
  return verificationPage(strapi, body)
}

/** « Proposer une modification » : it waits for the ARS; the record stays as it is. Throws what is wrong with it. */
export async function proposeChange(strapi: Core.Strapi, body: Body): Promise<VerificationPage> {
  const request = await answeredRequest(strapi, body)
  if (!request) return unknownPage
  await strapi.db.transaction(async () => {
    const record = await publishedRecord(strapi, recordKey(request))
    if (!record || !(await take(strapi, request, 'change_proposed'))) return
    await contributeProposal(strapi, request, record, body)
  })
  return verificationPage(strapi, body)
}
