import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { refusal } from '../access/refusal'
import type { Ability, AdminContext, AdminRequest, AdminRoute, AdminUser } from './admin-route'

interface KoaContext extends AdminContext {
  readonly state: { readonly user: AdminUser; readonly userAbility: Ability }
  readonly params: Record<string, string>
  readonly query: Record<string, unknown>
}

const requestOf = (strapi: Core.Strapi, context: KoaContext): AdminRequest => ({
  strapi,
  user: context.state.user,
  ability: context.state.userAbility,
  params: context.params,
  query: context.query,
  body: (context.request.body ?? {}) as Record<string, unknown>,
  context,
})

const handlerOf =
  (strapi: Core.Strapi, { isAllowed, answer }: AdminRoute) =>
  async (context: KoaContext) => {
    const request = requestOf(strapi, context)
    if (isAllowed && !(await isAllowed(request))) throw refusal()
    const data = await answer(request).catch((error: unknown) => {
      // Strapi takes the sentence away from any other error that means « forbidden ».
      throw error instanceof errors.ForbiddenError ? refusal(error.message) : error
    })
    if (data !== undefined) context.body = { data }
  }

/** Opens addresses under /atlas to the people who are signed in to the admin. To be called before routes are mounted. */
export function registerAdminRoutes(strapi: Core.Strapi, routes: readonly AdminRoute[]): void {
  strapi.server.routes({
    type: 'admin',
    prefix: '/atlas',
    routes: routes.map((route) => ({
      method: route.method,
      path: route.path,
      handler: handlerOf(strapi, route) as never,
      info: { type: 'admin' },
      config: { policies: ['admin::isAuthenticatedAdmin'] },
    })),
  })
}
