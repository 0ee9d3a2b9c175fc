import { freshness, type FreshnessState, type VerifiableType } from '@atlas/shared'
import type { VerifiableRecord } from './due-records'

/** An organisation, and whom to write to. Personal data: for the ARS only. */
export interface Contact {
  readonly key: string
  readonly name: string
  readonly contactName: string | null
  readonly contactEmail: string | null
}

/** A request that waits for an answer. */
export interface OpenRequest {
  readonly recordUid: string
  readonly recordDocumentId: string
  readonly campaign: string
  /** ISO 8601 moments; `sentAt` is null when it is not known whether the message left. */
  readonly sentAt: string | null
  readonly expiresAt: string
}

/** A record to be verified. */
export interface DueRecord {
  readonly type: VerifiableType
  readonly uid: string
  readonly documentId: string
  readonly title: string
  readonly state: FreshnessState
  readonly collectedOn: string | null
  readonly verifiedOn: string | null
  readonly openRequest: Pick<OpenRequest, 'campaign' | 'sentAt' | 'expiresAt'> | null
}

/** What is due of one organisation; `key` is null for the records of none. */
export interface DueOrganisation {
  readonly key: string | null
  readonly name: string | null
  readonly contactName: string | null
  readonly contactEmail: string | null
  readonly records: readonly DueRecord[]
}

const recordKey = (uid: string, documentId: string): string => `${uid} ${documentId}`

/** The records that are not up to date, the most urgent first, then the longest waited for. */
function dueRecords(
  records: readonly VerifiableRecord[],
  open: ReadonlyMap<string, OpenRequest>,
  today: string,
): (DueRecord & { organisationKey: string | null })[] {
  return records
    .map(({ type, uid, documentId, title, collectedOn, verifiedOn, organisationKey, ...rest }) => {
      const state = freshness(type, { collectedOn, verifiedOn, ...rest }, today)
      const request = open.get(recordKey(uid, documentId))
      const openRequest = request
        ? { campaign: request.campaign, sentAt: request.sentAt, expiresAt: request.expiresAt }
        : null
      return { type, uid, documentId, title, collectedOn, verifiedOn, state, openRequest, organisationKey }
    })
    .filter(({ state }) => state !== 'up_to_date')
    .sort((a, b) => Number(b.state === 'update_required') - Number(a.state === 'update_required'))
}

/** What is due on a day (ISO 8601), by organisation: by name, those without a name and the records of none last. */
export function dueByOrganisation(
  records: readonly VerifiableRecord[],
  contacts: readonly Contact[],
  openRequests: readonly OpenRequest[],
  today: string,
): DueOrganisation[] {
  const open = new Map(openRequests.map((one) => [recordKey(one.recordUid, one.recordDocumentId), one]))
  const known = new Map(contacts.map((contact) => [contact.key, contact]))
  const groups = new Map<string | null, DueRecord[]>()
  for (const { organisationKey, ...record } of dueRecords(records, open, today)) {
    const key = organisationKey !== null && known.has(organisationKey) ? organisationKey : null
    groups.set(key, [...(groups.get(key) ?? []), record])
  }
  const { compare } = new Intl.Collator('fr', { ignorePunctuation: true })
  return [...groups]
    .map(([key, due]) => {
      const contact = key === null ? undefined : known.get(key)
      const { name = null, contactName = null, contactEmail = null } = contact ?? {}
      return { key, name, contactName, contactEmail, records: due }
    })
    .sort((a, b) => Number(a.key === null) - Number(b.key === null) || compare(a.name ?? '', b.name ?? ''))
}
