import type { AdminRoute } from '../admin-api'
import { completenessListRoute, completenessRoute } from './completeness-routes'
import { formGuidanceRoute } from './form-route'

/** What helps editors to finish their entries. */
export const guidanceRoutes: readonly AdminRoute[] = [completenessRoute, completenessListRoute, formGuidanceRoute]
