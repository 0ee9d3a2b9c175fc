import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { readProposal, verifiableFields, type Proposal, type VerifiedRecord } from '@atlas/shared'
import type { VerificationRequest } from './verification-request'

const contributionUid = 'api::contribution.contribution'

/** The proposal in words, for whoever reviews it: each text that changes, then the message. */
export function proposalText({ changes, message }: Proposal, { type }: VerifiedRecord): string {
  const labelOf = (name: string) => verifiableFields[type].find((field) => field.name === name)?.label.fr ?? name
  const parts = changes.map(({ name, after }) => `${labelOf(name)}\u00a0:\n${after === '' ? '(à vider)' : after}`)
  return [...parts, ...(message === '' ? [] : [`Message\u00a0:\n${message}`])].join('\n\n')
}

const clipped = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text

/** Keeps of the data what the type has a field for. */
function known(strapi: Core.Strapi, data: Record<string, unknown>): Record<string, unknown> {
  const { attributes } = strapi.contentType(contributionUid)
  return Object.fromEntries(Object.entries(data).filter(([name]) => name in attributes))
}

/**
 * Puts in the review queue what an organisation proposes for a record, as a private contribution. Throws a
 * ValidationError, whose details are the problems, when it says nothing or a text is too long.
 */
export async function contributeProposal(
  strapi: Core.Strapi,
  request: VerificationRequest,
  record: VerifiedRecord,
  sent: Readonly<Record<string, unknown>>,
): Promise<void> {
  const proposal = readProposal(record.type, record.texts, sent)
  if (proposal.problems.length > 0) throw new errors.ValidationError('La proposition est à revoir.', proposal)
  const data = {
    ...{ kind: 'correction', state: 'received', receivedAt: new Date(), language: 'fr' },
    title: clipped(`Mise à jour proposée\u00a0: ${record.title}`, 255),
    message: clipped(proposalText(proposal, record), 5000),
    payload: { verificationRequest: request.documentId, organisation: request.organisationName, ...proposal },
    ...{ recordUid: request.recordUid, recordDocumentId: request.recordDocumentId, recordTitle: record.title },
    ...(record.type === 'initiative' ? { initiative: request.recordDocumentId } : {}),
    ...{ contactName: clipped(request.organisationName, 255), contactEmail: request.recipientEmail },
  }
  await strapi.documents(contributionUid).create({ data: known(strapi, data) as never })
}
