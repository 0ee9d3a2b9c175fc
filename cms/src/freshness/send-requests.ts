import type { Core } from '@strapi/strapi'
import { regionDay } from '@atlas/shared'
import { sendMail, siteAddress } from '../mail'
import { hashOfToken, newToken } from '../intake/link-tokens'
import { campaignMail, type AskedRecord } from './campaign-mail'
import type { DueOrganisation, DueRecord } from './due-list'
import { readDue } from './read-due'
import { openAt, requestUid, validityDays } from './verification-request'

/** What is asked of a campaign for one organisation. */
export interface Sending {
  readonly campaign: string
  readonly organisationKey: string
  /** Ask again for the records whose link still waits for an answer; those links stop working. */
  readonly isAgain: boolean
  readonly preparedBy: string
}

/** What became of it. `refused`: the mail server did not take the message, nothing is kept of it. */
export type SendingOutcome = 'sent' | 'refused' | 'no_contact' | 'already_asked' | 'nothing_due'

export interface SendingReport {
  readonly organisationKey: string
  readonly outcome: SendingOutcome
  /** Records asked about. */
  readonly count: number
}

const requests = (strapi: Core.Strapi) => strapi.db.query(requestUid as never)

const daysAfter = (now: Date, days: number): Date => new Date(now.getTime() + days * 86_400_000)

/** The page of a link. */
const linkAddress = (token: string): string => siteAddress(`/verification/${token}`)

/** Two people who send at once take turns on the organisation's rows. */
const takeTurn = (strapi: Core.Strapi, organisationKey: string): Promise<unknown> =>
  strapi.db.transaction(({ trx }) =>
    strapi.db
      .getConnection('actors')
      .transacting(trx)
      .where({ document_id: organisationKey })
      .update({ document_id: organisationKey }),
  )

type WithContact = DueOrganisation & { readonly contactEmail: string }

/** Closes the links that still wait for an answer about a record. */
const closeOpen = (strapi: Core.Strapi, record: DueRecord, now: Date): Promise<unknown> =>
  requests(strapi).updateMany({
    where: { ...openAt(now), recordUid: record.uid, recordDocumentId: record.documentId },
    data: { revokedAt: now },
  })

/** Writes a request with the hash of a new secret, and gives what the message says of it. */
async function writeRequest(
  strapi: Core.Strapi,
  sending: Sending,
  { name, contactEmail }: WithContact,
  record: DueRecord,
  now: Date,
): Promise<AskedRecord & { readonly tokenHash: string }> {
  const token = newToken()
  const tokenHash = hashOfToken(token)
  const { campaign, organisationKey, preparedBy } = sending
  await strapi.documents(requestUid as never).create({
    data: {
      ...{ recordTitle: record.title.slice(0, 255), recordUid: record.uid, recordDocumentId: record.documentId },
      ...{ organisationName: (name ?? '').slice(0, 255), organisationKey, recipientEmail: contactEmail },
      ...{ campaign, tokenHash, preparedBy, sendingAt: now, expiresAt: daysAfter(now, validityDays) },
    } as never,
  })
  return { ...record, tokenHash, link: linkAddress(token) }
}

type Prepared =
  | { readonly organisation: WithContact; readonly asked: readonly (AskedRecord & { tokenHash: string })[] }
  | { readonly outcome: SendingOutcome }

/**
 * Decides which records to ask about and writes their requests, in one transaction. From there on they count as sent: a
 * process that dies before the mail server answers must not send twice.
 */
const prepare = (strapi: Core.Strapi, sending: Sending, now: Date): Promise<Prepared> =>
  strapi.db.transaction(async (): Promise<Prepared> => {
    await takeTurn(strapi, sending.organisationKey)
    const organisation = (await readDue(strapi)).find(({ key }) => key === sending.organisationKey)
    if (!organisation) return { outcome: 'nothing_due' }
    const { contactEmail } = organisation
    if (!contactEmail) return { outcome: 'no_contact' }
    const records = organisation.records.filter(({ openRequest }) => sending.isAgain || openRequest === null)
    if (records.length === 0) return { outcome: 'already_asked' }
    const asked = []
    for (const record of records) {
      await closeOpen(strapi, record, now)
      asked.push(await writeRequest(strapi, sending, { ...organisation, contactEmail }, record, now))
    }
    return { organisation: { ...organisation, contactEmail }, asked }
  }) as unknown as Promise<Prepared>

/**
 * Sends one organisation's contact one message with a link for each of its records that are due. A record whose link
 * still waits for an answer is left out, unless asked again. What the mail server refuses can be sent again.
 */
export async function sendRequests(strapi: Core.Strapi, sending: Sending): Promise<SendingReport> {
  const now = new Date()
  const { organisationKey } = sending
  const prepared = await prepare(strapi, sending, now)
  if ('outcome' in prepared) return { organisationKey, outcome: prepared.outcome, count: 0 }
  const { organisation, asked } = prepared
  const until = regionDay(daysAfter(now, validityDays))
  const isTaken = await sendMail(strapi, { to: organisation.contactEmail, ...campaignMail(organisation, asked, until) })
  const where = { tokenHash: { $in: asked.map(({ tokenHash }) => tokenHash) } }
  if (isTaken) await requests(strapi).updateMany({ where, data: { sentAt: new Date() } })
  else await requests(strapi).deleteMany({ where })
  return { organisationKey, outcome: isTaken ? 'sent' : 'refused', count: isTaken ? asked.length : 0 }
}
