import type { Core } from '@strapi/strapi'
import { fullName } from '../full-name'
import { findMemberships, namedOrganisations, type Membership, type Organisation } from '../memberships'
import { invitedRoles } from './invitation'
import { registrationLink, type Account } from './accounts'

/** Where an account stands: waits for its owner, is used, or was ended. */
export type AccountState = 'invited' | 'active' | 'closed'

/** One line of the list: a person in one organisation, or in none. */
export interface Member {
  readonly userId: number
  /** Null for those who write for no organisation. */
  readonly membership: string | null
  readonly name: string
  readonly email: string
  readonly role: string
  readonly organisation: Organisation | null
  readonly state: AccountState
  readonly link: string | null
  readonly invitedOn: string | null
  readonly invitedBy: string | null
}

const stateOf = ({ isActive, registrationToken }: Account): AccountState =>
  isActive ? 'active' : registrationToken ? 'invited' : 'closed'

function memberOf(
  strapi: Core.Strapi,
  account: Account,
  membership: Membership | null,
  names: ReadonlyMap<string, Organisation>,
): Member {
  return {
    userId: account.id,
    membership: membership?.documentId ?? null,
    name: fullName(account) || account.email,
    email: account.email,
    role: account.roles.map(({ name }) => name).join(', '),
    organisation: membership ? (names.get(membership.organisationKey) ?? null) : null,
    state: stateOf(account),
    link: registrationLink(strapi, account),
    invitedOn: membership?.invitedOn ?? null,
    invitedBy: membership?.invitedBy ?? null,
  }
}

const accountsInvited = (strapi: Core.Strapi, ids: readonly number[]): Promise<Account[]> =>
  strapi.db.query('admin::user').findMany({
    where: { $or: [{ roles: { code: { $in: Object.keys(invitedRoles) } } }, { id: { $in: [...ids] } }] },
    populate: ['roles'],
    orderBy: [{ lastname: 'asc' }, { firstname: 'asc' }, { id: 'asc' }],
  }) as unknown as Promise<Account[]>

/** Everybody who was invited, one line an organisation, by name. */
export async function listMembers(strapi: Core.Strapi): Promise<Member[]> {
  const memberships = await findMemberships(strapi)
  const keys = [...new Set(memberships.map(({ organisationKey }) => organisationKey))]
  const names = new Map((await namedOrganisations(strapi, keys)).map((named) => [named.documentId, named]))
  const accounts = await accountsInvited(
    strapi,
    memberships.map(({ userId }) => userId),
  )
  return accounts.flatMap((account) => {
    const own = memberships.filter(({ userId }) => userId === account.id)
    return (own.length > 0 ? own : [null]).map((membership) => memberOf(strapi, account, membership, names))
  })
}
