import type { Core } from '@strapi/strapi'
import { closeAccountRoutes } from './access/close-account-routes'
import { watchDoors } from './access/doors/watch-doors'
import { forgetMemberships } from './access/forget-memberships'
import { refuseInFrench } from './access/french-refusals'
import { guardAccounts } from './access/guards/guard-accounts'
import { guardPermissionShape } from './access/guards/guard-permissions'
import { guardOwnership } from './access/guards/own-entries'
import { guardPublication } from './access/guards/publish-guard'
import { keepManagedByKeys, writeAllManagedByKeys } from './access/managed-by'
import { registerConditions } from './access/roles/conditions'
import { ensureRoles } from './access/roles/ensure-roles'
import { registerInviteAction } from './access/roles/invite-action'
import { servePublishedOnly } from './access/serve-published-only'
import { trustOneProxy } from './access/trust-one-proxy'
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
import { refuseStaleWrite } from './document-middlewares/refuse-stale-write'
import { shapeGraphQL } from './graphql'
import { seedWhenEmpty } from './import'
import { openImportProgress } from './import/admin'
import { openIntake } from './intake'
import { keepMailHere } from './mail'
import { followReview } from './review'

/** Table of contents: what the CMS of the atlas adds to Strapi. */
export default {
  async register({ strapi }: { strapi: Core.Strapi }) {
    trustOneProxy(strapi)
    await registerInviteAction(strapi)
    refuseInFrench(strapi)
    watchDoors(strapi)
    guardAccounts(strapi)
    guardPermissionShape(strapi)
    closeAccountRoutes(strapi)
    hideVisitorAccounts(strapi)
    forgetMemberships(strapi)
    openAdminApi(strapi)
    openImportProgress(strapi)
    openIntake(strapi)
    shapeGraphQL(strapi)
    strapi.documents.use(servePublishedOnly(strapi))
    strapi.documents.use(guardOwnership(strapi))
    strapi.documents.use(guardPublication(strapi))
    strapi.documents.use(protectRevisions())
    strapi.documents.use(refuseStaleWrite(strapi))
    strapi.documents.use(recordRevisionOfChange(strapi))
    strapi.documents.use(raiseContentVersionOnChange(strapi))
    strapi.documents.use(checkPublication(strapi))
    strapi.documents.use(followReview(strapi))
    strapi.documents.use(fillIdentity(strapi))
    strapi.documents.use(nameCategoriesOnChange(strapi))
    strapi.documents.use(keepManagedByKeys(strapi))
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    keepMailHere(strapi)
    await ensureLocales(strapi)
    await ensurePublicPermissions(strapi)
    await nameRolesInFrench(strapi)
    await registerConditions(strapi)
    await ensureRoles(strapi)
    await nameCategories(strapi)
    await configureContentManager(strapi)
    if (process.env.SHIPPED_RECORDS !== 'skip') await seedWhenEmpty(strapi)
    await writeAllManagedByKeys(strapi)
    await keepContactsForATime(strapi)
  },
}
