import type { Core } from '@strapi/strapi'
import { invitationRoutes } from '../access/invitations/routes'
import { contributionAdminRoutes } from '../contributions'
import { duplicateRoutes } from '../duplicates'
import { freshnessRoutes } from '../freshness'
import { guidanceRoutes } from '../guidance'
import { historyRoutes } from '../history'
import { importAdminRoutes } from '../import/admin'
import { previewLinkRoute } from '../preview'
import { reviewRoutes } from '../review'
import type { AdminRoute } from './admin-route'
import { meRoute } from './me'
import { registerAdminRoutes } from './register-admin-routes'

export type { AdminRequest, AdminRoute, AdminUser } from './admin-route'

/** Every address of the admin's own API, by topic. */
const routes: readonly AdminRoute[] = [
  meRoute,
  ...invitationRoutes,
  ...contributionAdminRoutes,
  ...guidanceRoutes,
  ...duplicateRoutes,
  ...reviewRoutes,
  ...freshnessRoutes,
  ...historyRoutes,
  ...importAdminRoutes,
  previewLinkRoute,
]

/** Opens the admin's own API. */
export const openAdminApi = (strapi: Core.Strapi): void => registerAdminRoutes(strapi, routes)
