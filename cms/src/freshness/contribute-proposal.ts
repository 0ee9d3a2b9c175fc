import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import {
  contactDeletionDay,
  readProposal,
  regionDay,
  verifiableFields,
  type Proposal,
  type VerifiedRecord,
} from '@atlas/shared'
import { contributionUid } from '../contributions'
import { newReference } from '../contributions/reference'
import { contactRetentionMonths } from '../contributions/settings'
import type { VerificationRequest } from './verification-request'

const clipped = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text

const labelOf = ({ type }: VerifiedRecord, name: string): string =>
  verifiableFields[type].find((field) => field.name === name)?.label.fr ?? name

/** A proposal as the answers of the public form for corrections: what is published, and what to write. */
export function correctionValues({ changes, message }: Proposal, record: VerifiedRecord) {
  const titled = (name: string, text: string) => `${labelOf(record, name)}\u202f: ${text === '' ? '(vide)' : text}`
  const after = changes.map((change) => titled(change.name, change.after))
  return {
    record: `${record.type.replaceAll('-', '_')}:${record.slug}`,
    wrong: changes.map((change) => titled(change.name, change.before)).join('\n\n') || message,
    ...(changes.length > 0
      ? { right: [...after, ...(message ? [`Message\u202f: ${message}`] : [])].join('\n\n') }
      : {}),
  }
}

/** Whom to answer, and until when the address is kept: as for what comes by the public form. */
const contactOf = ({ organisationName, recipientEmail }: VerificationRequest) => ({
  ...{ contactName: organisationName, contactEmail: recipientEmail },
  contactsDueOn: contactDeletionDay(regionDay(), contactRetentionMonths()),
})

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
  if (proposal.problems.length > 0) {
    throw new errors.ValidationError('La proposition est à revoir.', { problems: proposal.problems })
  }
  const now = new Date()
  const data = {
    ...{ kind: 'correction', state: 'received', receivedAt: now.toISOString(), language: 'fr' },
    ...{ title: clipped(record.title, 255), reference: newReference(now.getFullYear()) },
    message: clipped(`Réponse de ${request.organisationName} à une demande de vérification. ${proposal.message}`, 5000),
    payload: { values: correctionValues(proposal, record), labels: {}, changes: proposal.changes },
    ...{ recordUid: request.recordUid, recordDocumentId: request.recordDocumentId },
    ...{ recordTitle: clipped(record.title, 255), ...contactOf(request) },
  }
  await strapi.documents(contributionUid).create({ data: data as never })
}
