import type { Core } from '@strapi/strapi'
import { answerOf, contactDeletionDay, contactFields, isAnswered, type ContributionValues } from '@atlas/shared'
import { hashOfToken, newToken } from '../intake/link-tokens'
import type { ConcernedRecord } from './concerned-record'
import { contributionUid, today, type ContributionEntry, type ContributionPayload } from './contribution-entry'
import type { KnownCategory } from './known-categories'
import { newReference } from './reference'
import { contactRetentionMonths } from './settings'
import type { Submission } from './submission'

/** What the person is told. */
export interface Receipt {
  readonly reference: string
  /** For the link that deletes the contact details; null when there are none, or the form had been sent before. */
  readonly deletionToken: string | null
  readonly contactsDueOn: string | null
}

/** The answers without what says who the person is, nor the agreement, which has its own fields. */
function keptValues(values: ContributionValues): ContributionValues {
  const apart: readonly string[] = [...contactFields, 'consent']
  return Object.fromEntries(Object.entries(values).filter(([field]) => !apart.includes(field)))
}

function payloadOf({ values }: Submission, categories: readonly KnownCategory[]): ContributionPayload {
  const chosen = categories.filter(({ key }) => {
    const [axis, code] = key.split('.') as [keyof ContributionValues, string]
    return [values[axis] ?? []].flat().includes(code)
  })
  return { values: keptValues(values), labels: Object.fromEntries(chosen.map(({ key, label }) => [key, label])) }
}

/** The columns that say who contributes, and until when they are kept. */
function contactColumns(values: ContributionValues, token: string) {
  const given = (field: (typeof contactFields)[number]) => answerOf(values, field) || null
  const hasContact = isAnswered(values, 'contact_name') || isAnswered(values, 'contact_email')
  return {
    contactName: given('contact_name'),
    contactEmail: given('contact_email'),
    contactRole: given('contributor_role'),
    contactsDueOn: hasContact ? contactDeletionDay(today(), contactRetentionMonths()) : null,
    deletionTokenHash: hasContact ? hashOfToken(token) : null,
  }
}

/** Writes a contribution, to be read by the team. The same form sent again gives the reference it already has. */
export async function receive(
  strapi: Core.Strapi,
  submission: Submission,
  record: ConcernedRecord | null,
  categories: readonly KnownCategory[],
): Promise<Receipt> {
  const { kind, language, consentVersion, consentText, key, values } = submission
  const known = (await strapi.db
    .query(contributionUid)
    .findOne({ where: { submissionKey: key } })) as ContributionEntry | null
  if (known?.reference) return { reference: known.reference, deletionToken: null, contactsDueOn: known.contactsDueOn }
  const reference = newReference(new Date().getFullYear())
  const token = newToken()
  const contact = contactColumns(values, token)
  const data = {
    ...{ title: record?.title ?? answerOf(values, 'title'), reference, kind, state: 'received', language },
    ...{ receivedAt: new Date().toISOString(), payload: payloadOf(submission, categories) as never, ...contact },
    ...{ recordUid: record?.uid, recordDocumentId: record?.documentId, recordTitle: record?.title },
    ...{ isConsentGiven: true, consentVersion, consentText, submissionKey: key },
  }
  await strapi.documents(contributionUid).create({ data: data as never })
  const { contactsDueOn } = contact
  return { reference, deletionToken: contactsDueOn && token, contactsDueOn }
}
