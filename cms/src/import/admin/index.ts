import type { AdminRoute } from '../../admin-api'
import { exportRoute } from './export-route'
import { importRoutes } from './import-routes'

export { openImportProgress } from './progress-route'

/** The addresses of the admin's screen « Import et export ». */
export const importAdminRoutes: readonly AdminRoute[] = [...importRoutes, exportRoute]
