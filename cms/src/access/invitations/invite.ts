import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { findMemberships, membershipUid, namedOrganisations, type Organisation } from '../memberships'
import { isPartner, roleCodes } from '../role-codes'
import { accountOf, createAccount, renewLink, type Account } from './accounts'
import { invitationProblems, type Invitation, type InvitationProblems } from './invitation'

/** A 400 that says under each field what is wrong with it. */
function refuse(problems: InvitationProblems): never {
  const found = Object.entries(problems).map(([field, message]) => ({
    path: [field],
    message,
    name: 'ValidationError',
  }))
  throw new errors.ValidationError(found.map(({ message }) => message).join('\n'), { errors: found })
}

async function organisationOf(strapi: Core.Strapi, { role, organisation }: Invitation): Promise<Organisation | null> {
  if (role !== roleCodes.partner || !organisation) return null
  const [found] = await namedOrganisations(strapi, [organisation])
  return found ?? refuse({ organisation: 'Cette organisation n’a pas de fiche. Créez-la d’abord dans « Acteurs ».' })
}

async function tie(strapi: Core.Strapi, userId: number, { documentId }: Organisation, host: string): Promise<void> {
  const data = { userId, organisationKey: documentId, invitedOn: new Date().toISOString(), invitedBy: host }
  await strapi.documents(membershipUid as never).create({ data: data as never })
}

/** An account that is there already can only be tied to one more organisation, and only a partner's. */
async function requireTieable(strapi: Core.Strapi, account: Account, organisation: Organisation | null) {
  // Who is a partner and more could be opened again, and taken over, with the link of an invitation.
  if (!isPartner(account) || !organisation) refuse({ email: 'Cette adresse a déjà un compte.' })
  const known = await findMemberships(strapi, { userId: account.id, organisationKey: organisation.documentId })
  if (known.length > 0) refuse({ email: `Cette personne est déjà membre de « ${organisation.name} ».` })
  // Ended before, or never opened: it starts again with a link.
  if (!account.isActive && !account.registrationToken) await renewLink(strapi, account.id)
}

/**
 * Makes the account that an invitation asks for and ties it to the organisation, both or neither; a partner's account
 * that is there already is tied to one more organisation. Throws a ValidationError, field by field.
 */
export async function invite(strapi: Core.Strapi, invitation: Invitation, host: string): Promise<Account> {
  const problems = invitationProblems(invitation)
  if (Object.keys(problems).length > 0) refuse(problems)
  const organisation = await organisationOf(strapi, invitation)
  const userId = await strapi.db.transaction(async () => {
    const known = await accountOf(strapi, { email: { $eqi: invitation.email } })
    if (known) await requireTieable(strapi, known, organisation)
    const id = known?.id ?? (await createAccount(strapi, invitation))
    if (organisation) await tie(strapi, id, organisation, host)
    return id
  })
  return (await accountOf(strapi, { id: userId }))!
}
