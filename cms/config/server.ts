import type { Core } from '@strapi/strapi'

/** Where the CMS listens. `PORT` is what hosting platforms set; ours is `CMS_PORT`. */
export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('CMS_PORT', env.int('PORT', 1337)),
  url: env('CMS_URL', ''),
  // Behind a reverse proxy the visitor's address is in X-Forwarded-For: the sign-in limiter counts by address.
  proxy: { koa: env.bool('IS_PROXIED', false) },
  app: { keys: env.array('APP_KEYS') as string[] },
  logger: { updates: { enabled: false }, startup: { enabled: env.bool('STARTUP_LOG', false) } },
  webhooks: { populateRelations: false },
})
