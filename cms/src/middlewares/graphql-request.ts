import type { Core } from '@strapi/strapi'

interface GraphQLRequest {
  readonly method: string
  readonly path: string
  readonly is: (type: string) => string | false | null
  readonly get: (header: string) => string
}

/**
 * Whether a request to /graphql has the shape that the API answers: a JSON body, or a GET without a body type.
 * Anything else is how one site makes the browser of another's visitor ask without a CORS preflight.
 */
export function isWellFormed(request: GraphQLRequest): boolean {
  const contentType = request.get('content-type')
  if (/message\//i.test(contentType)) return false
  if (request.method === 'POST') return Boolean(request.is('application/json'))
  return contentType === '' || /^application\/json\s*(;|$)/i.test(contentType)
}

/** Refuses with 415 the requests to /graphql that are not plain JSON (GHSA-9q82-xgwf-vj6h is not fixed in Apollo Server 4). */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler => {
  const endpoint = strapi.config.get<string>('plugin::graphql.endpoint', '/graphql')
  return async (context, next) => {
    if (context.path.toLowerCase().startsWith(endpoint) && !isWellFormed(context as unknown as GraphQLRequest)) {
      context.status = 415
      context.body = { errors: [{ message: 'Send JSON.', extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } }] }
      return
    }
    await next()
  }
}
