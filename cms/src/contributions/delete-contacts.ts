import type { Core } from '@strapi/strapi'
import { contactDeletionDay } from '@atlas/shared'
import { hashOfToken } from '../intake/link-tokens'
import { contributionUid, today, type ContributionEntry } from './contribution-entry'
import { contactRetentionMonths } from './settings'

const emptied = { contactName: null, contactEmail: null, contactRole: null, deletionTokenHash: null } as const
const held = { $or: [{ contactName: { $notNull: true } }, { contactEmail: { $notNull: true } }] }

/** Deletes the contact details of the contributions that match; gives how many had some. */
async function deleteWhere(strapi: Core.Strapi, where: Record<string, unknown>): Promise<number> {
  const data = { ...emptied, contactsDeletedOn: today() }
  const { count } = await strapi.db.query(contributionUid).updateMany({ where: { $and: [where, held] }, data })
  return count
}

/** Those of one contribution. */
export const deleteContactsOf = (strapi: Core.Strapi, documentId: string): Promise<number> =>
  deleteWhere(strapi, { documentId })

/** Those whose time has come, on a day; without a day of their own, those that came as long ago as the setting says. */
export function deleteDueContacts(strapi: Core.Strapi, day: string = today()): Promise<number> {
  const oldest = `${contactDeletionDay(day, -contactRetentionMonths())}T00:00:00.000Z`
  const isOld = { contactsDueOn: { $null: true }, receivedAt: { $lte: oldest } }
  return deleteWhere(strapi, { $or: [{ contactsDueOn: { $lte: day } }, isOld] })
}

/** What the link of a person leads to; null when it was used, or never was. */
export async function contactsOfToken(strapi: Core.Strapi, token: string): Promise<ContributionEntry | null> {
  const where = { deletionTokenHash: hashOfToken(token) }
  return strapi.db.query(contributionUid).findOne({ where })
}
