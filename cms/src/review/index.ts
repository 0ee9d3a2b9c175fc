import type { AdminRoute } from '../admin-api/admin-route'
import { queueRoute } from './queue-routes'
import { entryRoutes } from './routes'

export { followReview } from './follow-writes'

/** Addresses of the review. */
export const reviewRoutes: readonly AdminRoute[] = [queueRoute, ...entryRoutes]
