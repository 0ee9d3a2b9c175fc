import type { Core } from '@strapi/strapi'

/**
 * Takes away the routes of the public API that sign up, sign in, reset passwords or list users: the atlas has no
 * accounts for visitors. The admin's own sign-in is elsewhere and stays. To be called before routes are mounted.
 */
export function closeAccountRoutes(strapi: Core.Strapi): void {
  const plugin = strapi.plugin('users-permissions') as unknown as { routes: Record<string, unknown> }
  plugin.routes['content-api'] = { type: 'content-api', routes: [] }
}
