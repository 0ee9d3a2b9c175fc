export { contributionUid } from './contribution-entry'
export { contributionAdminRoutes } from './admin-routes'
export { contributionIntake } from './intake-routes'
export { keepContactsForATime } from './retention'
