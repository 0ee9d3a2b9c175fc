import { mayInvite, mayPublish, namedOrganisations, organisationsOf } from '../access'
import { fullName } from '../access/full-name'
import { publicTypes } from '../access/public-types'
import type { AdminRoute } from './admin-route'

/** Who is signed in, for screens that depend on the role. */
export const meRoute: AdminRoute = {
  method: 'GET',
  path: '/me',
  answer: async ({ strapi, user, ability }) => ({
    id: user.id,
    name: fullName(user),
    roles: user.roles.map(({ code }) => code),
    organisations: await namedOrganisations(strapi, await organisationsOf(strapi, user.id)),
    mayPublish: publicTypes(strapi).some(({ uid }) => mayPublish(ability, uid)),
    mayInvite: mayInvite(ability),
  }),
}
