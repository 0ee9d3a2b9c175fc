export { previewIntakeRoutes } from './intake-routes'
export { previewLinkRoute } from './link-route'
