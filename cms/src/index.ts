import type { Core } from '@strapi/strapi'
import { closeAccountRoutes } from './access/close-account-routes'
import { keepManagedByKeys, writeAllManagedByKeys } from './access/managed-by'
import { servePublishedOnly } from './access/serve-published-only'
import { openAdminApi } from './admin-api'
import { nameRolesInFrench } from './bootstrap/french-roles'
import { ensureLocales } from './bootstrap/locales'
import { ensurePublicPermissions } from './bootstrap/public-permissions'
import { configureContentManager, hideVisitorAccounts } from './content-manager'
import { keepContactsForATime } from './contributions'
import { checkPublication } from './document-middlewares/check-publication'
import { fillIdentity } from './document-middlewares/fill-identity'
import { nameCategories, nameCategoriesOnChange } from './document-middlewares/name-categories'
import { protectRevisions } from './document-middlewares/protect-revisions'
import { raiseContentVersionOnChange } from './document-middlewares/raise-content-version'
import { recordRevisionOfChange } from './document-middlewares/record-revision'
import { shapeGraphQL } from './graphql'
import { seedWhenEmpty } from './import'
import { openIntake } from './intake'
import { keepMailHere } from './mail'

/** Table of contents: what the CMS of the atlas adds to Strapi. */
export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    closeAccountRoutes(strapi)
    hideVisitorAccounts(strapi)
    openAdminApi(strapi)
    openIntake(strapi)
    shapeGraphQL(strapi)
    strapi.documents.use(servePublishedOnly(strapi))
    strapi.documents.use(protectRevisions())
    strapi.documents.use(recordRevisionOfChange(strapi))
    strapi.documents.use(raiseContentVersionOnChange(strapi))
    strapi.documents.use(checkPublication(strapi))
    strapi.documents.use(fillIdentity(strapi))
    strapi.documents.use(nameCategoriesOnChange(strapi))
    strapi.documents.use(keepManagedByKeys(strapi))
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    keepMailHere(strapi)
    await ensureLocales(strapi)
    await ensurePublicPermissions(strapi)
    await nameRolesInFrench(strapi)
    await nameCategories(strapi)
    await configureContentManager(strapi)
    if (process.env.SHIPPED_RECORDS !== 'skip') await seedWhenEmpty(strapi)
    await writeAllManagedByKeys(strapi)
    await keepContactsForATime(strapi)
  },
}
