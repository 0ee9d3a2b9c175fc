import type { Core } from '@strapi/strapi'
import type { Ability, AdminUser } from '../../admin-api/admin-route'

/** What Koa gives a middleware of the admin, as far as rights go. */
export interface KoaContext {
  readonly state: { readonly user?: AdminUser; readonly userAbility?: Ability }
  readonly params: Record<string, string>
  readonly query: Record<string, unknown>
  readonly request: { readonly body?: unknown }
  body: unknown
}
export type AdminMiddleware = (context: KoaContext, next: () => Promise<unknown>) => Promise<unknown>

interface Route {
  readonly method: string
  readonly path: string
  config?: { prefix?: string; auth?: unknown; middlewares?: unknown[] }
}
interface Router {
  readonly type?: string
  readonly prefix?: string
  readonly routes: Route[]
}

/** `GET /content-manager/collection-types/:model` */
const doorOf = ({ prefix = '' }: Router, { method, path, config }: Route): string =>
  `${method} ${config?.prefix ?? prefix}${path}`

/**
 * Puts a middleware before the answer of the addresses of the admin that it is given for, whatever part of Strapi or of
 * the atlas opens them. It runs once Strapi knows who asks. To be called in `register`, before any route is made.
 */
export function changeAdminRoutes(
  strapi: Core.Strapi,
  middlewareOf: (door: string, isOpenToAll: boolean) => AdminMiddleware | undefined,
): void {
  const { server } = strapi
  const register = server.routes.bind(server) as (routes: unknown) => typeof server
  server.routes = ((given: Router | Route[]) => {
    if (!Array.isArray(given) && given.type === 'admin') {
      for (const route of given.routes) addTo(route, middlewareOf(doorOf(given, route), route.config?.auth === false))
    }
    return register(given)
  }) as typeof server.routes
}

function addTo(route: Route, middleware: AdminMiddleware | undefined): void {
  if (!middleware) return
  route.config = { ...route.config, middlewares: [middleware, ...(route.config?.middlewares ?? [])] }
}
