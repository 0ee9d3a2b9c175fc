import type { AdminRoute } from './admin-route'

/** Who is signed in, for screens that depend on the role. */
export const meRoute: AdminRoute = {
  method: 'GET',
  path: '/me',
  answer: async ({ user }) => ({
    id: user.id,
    name: [user.firstname, user.lastname].filter(Boolean).join(' '),
    roles: user.roles.map(({ code }) => code),
  }),
}
