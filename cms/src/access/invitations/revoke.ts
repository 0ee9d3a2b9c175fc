import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { isRestricted } from '../role-codes'
import { findMemberships, membershipUid } from '../memberships'
import { accountOf, closeAccount, deleteAccount, type Account } from './accounts'

const isUnused = ({ isActive, registrationToken }: Account): boolean => !isActive && registrationToken !== null

/** Ends an account that has no organisation left: one never opened goes away, one that was used is closed. */
async function endAccount(strapi: Core.Strapi, account: Account): Promise<void> {
  // The accounts of the agency are managed in the settings.
  if (!isRestricted(account)) return
  await (isUnused(account) ? deleteAccount(strapi, account.id) : closeAccount(strapi, account.id))
}

/**
 * Takes a person out of an organisation (`membership`), or out of the admin when they are in none; the account ends with
 * its last organisation. Throws a NotFoundError when there is nothing to take away.
 */
export async function revoke(strapi: Core.Strapi, userId: number, membership: string | null): Promise<void> {
  await strapi.db.transaction(async () => {
    const account = await accountOf(strapi, { id: userId })
    const known = await findMemberships(strapi, { userId })
    const ended = known.find(({ documentId }) => documentId === membership)
    if (!account || (membership !== null && !ended) || (membership === null && known.length > 0)) {
      throw new errors.NotFoundError('Cette invitation n’existe plus.')
    }
    if (ended) await strapi.documents(membershipUid as never).delete({ documentId: ended.documentId })
    if (known.length <= 1) await endAccount(strapi, account)
  })
}
