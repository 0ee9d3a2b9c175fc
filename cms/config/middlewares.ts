import type { Core } from '@strapi/strapi'

/** The State's base map and addresses, for the place field of the admin. */
const geoplateforme = 'https://data.geopf.fr'

/**
 * Nothing else is loaded from another host. Strings on purpose: Strapi merges lists place by place with its own, which allow
 * every https address and its market place.
 */
const contentSecurityPolicy = {
  useDefaults: true,
  directives: {
    'connect-src': `'self' ${geoplateforme}`,
    'font-src': "'self' data:",
    'img-src': `'self' data: blob: ${geoplateforme}`,
    'media-src': "'self' data: blob:",
    'script-src': "'self' 'unsafe-inline'",
    'style-src': "'self' 'unsafe-inline'",
    upgradeInsecureRequests: null,
  },
}

/** The chain every request goes through, in order. */
export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Middlewares => [
  'strapi::logger',
  'strapi::errors',
  { name: 'strapi::security', config: { contentSecurityPolicy } },
  {
    name: 'strapi::cors',
    config: {
      origin: env.array('CORS_ORIGINS', [`http://localhost:${env('WEB_PORT', '3000')}`]),
      credentials: false,
      methods: ['GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'],
    },
  },
  'global::graphql-request',
  'strapi::query',
  {
    name: 'strapi::body',
    config: { jsonLimit: '1mb', formLimit: '1mb', formidable: { maxFileSize: 20 * 1024 * 1024 } },
  },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
]
