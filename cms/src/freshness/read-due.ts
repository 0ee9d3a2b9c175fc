import type { Core } from '@strapi/strapi'
import { defaultLocale, regionDay } from '@atlas/shared'
import { dueByOrganisation, type Contact, type DueOrganisation, type OpenRequest } from './due-list'
import { verifiableRecords } from './due-records'
import { isoMoment, openAt, requestUid, type VerificationRequest } from './verification-request'

interface ActorRow {
  readonly documentId: string
  readonly name: string | null
  readonly contactName: string | null
  readonly contactEmail: string | null
}

/** Every organisation with its private contact, as its draft has it: the ARS saves a contact without publishing. */
async function readContacts(strapi: Core.Strapi): Promise<Contact[]> {
  const rows = (await strapi.db.query('api::actor.actor').findMany({
    where: { locale: defaultLocale, publishedAt: { $null: true } },
    select: ['documentId', 'name', 'contactName', 'contactEmail'],
  })) as ActorRow[]
  return rows.map(({ documentId, name, contactName, contactEmail }) => ({
    ...{ key: documentId, name: name ?? 'Sans nom' },
    ...{ contactName: contactName || null, contactEmail: contactEmail || null },
  }))
}

/** The requests that wait for an answer now: those whose message left, or may have. */
async function readOpenRequests(strapi: Core.Strapi): Promise<OpenRequest[]> {
  const rows = (await strapi.db.query(requestUid as never).findMany({
    where: { ...openAt(new Date()), sendingAt: { $notNull: true } },
    orderBy: { id: 'asc' },
  })) as VerificationRequest[]
  return rows.map(({ recordUid, recordDocumentId, campaign, sentAt, expiresAt }) => ({
    ...{ recordUid, recordDocumentId, campaign },
    ...{ sentAt: isoMoment(sentAt), expiresAt: isoMoment(expiresAt) ?? '' },
  }))
}

/** What is due today, by organisation; a handful of statements whatever the number of records. */
export async function readDue(strapi: Core.Strapi): Promise<DueOrganisation[]> {
  const records = await verifiableRecords(strapi)
  return dueByOrganisation(records, await readContacts(strapi), await readOpenRequests(strapi), regionDay())
}
