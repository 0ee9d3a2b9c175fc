import { errors } from '@strapi/utils'
import type { AdminRequest, AdminRoute } from '../../admin-api/admin-route'
import { fullName } from '../full-name'
import { findMemberships, namedOrganisations, organisationsOf } from '../memberships'
import { mayInvite } from '../rights'
import { isRestricted } from '../role-codes'
import { accountOf, registrationLink, renewLink, type Account } from './accounts'
import { findOrganisations } from './find-organisations'
import { sendInvitation } from './invitation-mail'
import { readInvitation } from './invitation'
import { invite } from './invite'
import { listMembers } from './members'
import { revoke } from './revoke'

const isAllowed = ({ ability }: AdminRequest): boolean => mayInvite(ability)
const hostOf = ({ user }: AdminRequest): string => fullName(user) || 'L’ARS'

/** What the screen shows once a message left, or did not. */
async function sent({ strapi }: AdminRequest, account: Account, organisation: string | null, host: string) {
  const [named] = organisation ? await namedOrganisations(strapi, [organisation]) : []
  const isSent = await sendInvitation(strapi, account, named?.name ?? null, host)
  return { email: account.email, link: registrationLink(strapi, account), isSent }
}

const listRoute: AdminRoute = {
  method: 'GET',
  path: '/members',
  isAllowed,
  answer: ({ strapi }) => listMembers(strapi),
}

const organisationsRoute: AdminRoute = {
  method: 'GET',
  path: '/organisations',
  isAllowed,
  answer: ({ strapi, query }) => findOrganisations(strapi, String(query.q ?? '')),
}

const inviteRoute: AdminRoute = {
  method: 'POST',
  path: '/invitations',
  isAllowed,
  answer: async (request) => {
    const invitation = readInvitation(request.body)
    const account = await invite(request.strapi, invitation, hostOf(request))
    return sent(request, account, invitation.organisation, hostOf(request))
  },
}

const resendRoute: AdminRoute = {
  method: 'POST',
  path: '/invitations/:userId/resend',
  isAllowed,
  answer: async (request) => {
    const { strapi, params } = request
    const account = await accountOf(strapi, { id: Number(params.userId) || 0 })
    if (!account || !isRestricted(account)) throw new errors.NotFoundError('Cette invitation n’existe plus.')
    if (account.isActive) throw new errors.ValidationError('Cette personne a déjà ouvert son compte.')
    await renewLink(strapi, account.id)
    const renewed = (await accountOf(strapi, { id: account.id }))!
    const [organisation = null] = await organisationsOf(strapi, account.id)
    return sent(request, renewed, organisation, hostOf(request))
  },
}

const revokeRoute: AdminRoute = {
  method: 'DELETE',
  path: '/members/:userId',
  isAllowed,
  answer: async ({ strapi, params, query }) => {
    const membership = typeof query.membership === 'string' ? query.membership : null
    await revoke(strapi, Number(params.userId) || 0, membership)
    return { left: (await findMemberships(strapi, { userId: Number(params.userId) || 0 })).length }
  },
}

/** Invitations into the admin, under /atlas: see, invite, send again, end. */
export const invitationRoutes: readonly AdminRoute[] = [
  listRoute,
  organisationsRoute,
  inviteRoute,
  resendRoute,
  revokeRoute,
]
