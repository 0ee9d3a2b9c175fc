import type { Core, UID } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { defaultLocale } from '@atlas/shared'
import type { AdminUser } from '../admin-api/admin-route'
import { initiativeUid, type ContributionEntry } from './contribution-entry'
import { claim, conclude, contributionOf } from './decide'
import { draftData } from './draft-data'
import { foundLinks } from './found-links'

/** The entry that a contribution led to. */
export interface Outcome {
  readonly uid: string
  readonly documentId: string
}

/** The entry of a contribution that was accepted already; null when it was not. */
const knownOutcome = ({ draftUid, draftDocumentId }: ContributionEntry): Outcome | null =>
  draftUid && draftDocumentId ? { uid: draftUid, documentId: draftDocumentId } : null

async function newInitiative(strapi: Core.Strapi, entry: ContributionEntry, user: AdminUser): Promise<Outcome> {
  const links = await foundLinks(strapi, entry.payload?.values ?? {})
  const data = { ...draftData(entry, links), createdBy: user.id, updatedBy: user.id }
  const made = await strapi.documents(initiativeUid).create({ locale: defaultLocale, data: data as never })
  return { uid: initiativeUid, documentId: made.documentId }
}

/** The record that a correction is about, as long as it exists. */
async function concerned(strapi: Core.Strapi, { recordUid, recordDocumentId }: ContributionEntry): Promise<Outcome> {
  const where = { documentId: recordDocumentId }
  const isThere = recordUid && (await strapi.db.query(recordUid as UID.ContentType).count({ where })) > 0
  if (!isThere) throw new errors.ApplicationError('La fiche concernée n’existe plus.')
  return { uid: recordUid, documentId: recordDocumentId! }
}

/**
 * Turns a contribution into work: a proposal into the draft of an initiative, a correction into its record, where the
 * editor finds it. All or nothing; asked again, it leads to the same entry.
 */
export async function makeDraft(strapi: Core.Strapi, documentId: string, user: AdminUser): Promise<Outcome> {
  return strapi.db.transaction(async () => {
    const entry = await contributionOf(strapi, documentId)
    const known = knownOutcome(entry)
    if (known) return known
    await claim(strapi, entry)
    const outcome =
      entry.kind === 'correction' ? await concerned(strapi, entry) : await newInitiative(strapi, entry, user)
    const data = { state: 'accepted', draftUid: outcome.uid, draftDocumentId: outcome.documentId, updatedBy: user.id }
    await conclude(strapi, documentId, data)
    return outcome
  })
}
