import type { Core } from '@strapi/strapi'
import { closeAccountRoutes } from './access/close-account-routes'
import { servePublishedOnly } from './access/serve-published-only'
import { ensureLocales } from './bootstrap/locales'
import { ensurePublicPermissions } from './bootstrap/public-permissions'
import { checkPublication } from './document-middlewares/check-publication'
import { raiseContentVersionOnChange } from './document-middlewares/raise-content-version'
import { shapeGraphQL } from './graphql'

/** Table of contents: what the CMS of the atlas adds to Strapi. */
export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    closeAccountRoutes(strapi)
    shapeGraphQL(strapi)
    strapi.documents.use(servePublishedOnly(strapi))
    strapi.documents.use(raiseContentVersionOnChange(strapi))
    strapi.documents.use(checkPublication(strapi))
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await ensureLocales(strapi)
    await ensurePublicPermissions(strapi)
  },
}
