export { verificationIntakeRoutes } from './intake-routes'
export { freshnessRoutes } from './routes'
