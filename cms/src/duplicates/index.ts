export { duplicateRoutes } from './routes'
