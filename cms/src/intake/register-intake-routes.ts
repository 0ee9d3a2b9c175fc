import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Allowance, IntakeRoute } from './intake-route'
import { visitorAddress } from './visitor-address'

interface KoaContext {
  status: number
  body: unknown
  set(header: string, value: string): void
  readonly ip: string
  readonly request: { readonly body?: unknown; get(header: string): string }
  readonly params: Record<string, string>
  readonly query: Record<string, unknown>
}

const limiter = ({ requests, seconds }: Allowance) => new RateLimiterMemory({ points: requests, duration: seconds })

/** Counts a request; refuses it with a 429 that says when to come back. */
async function count(limits: RateLimiterMemory, key: string, context: KoaContext): Promise<void> {
  await limits.consume(key).catch((refusal: unknown) => {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    context.set('retry-after', String(Math.ceil(refusal.msBeforeNext / 1000)))
    throw new errors.RateLimitError('Trop de demandes\u202f: réessayez plus tard.')
  })
}

function handlerOf(strapi: Core.Strapi, { perVisitor, overall, answer }: IntakeRoute) {
  const visitors = limiter(perVisitor)
  const everybody = limiter(overall)
  return async (context: KoaContext) => {
    await count(visitors, visitorAddress(context.ip, context.request.get('x-visitor-address')), context)
    await count(everybody, 'all', context)
    const { params, query } = context
    const body = (context.request.body ?? {}) as Record<string, unknown>
    context.set('cache-control', 'no-store')
    context.body = { data: await answer({ strapi, params, query, body }) }
  }
}

/** Opens addresses under /api/atlas to the site's server. To be called before routes are mounted. */
export function registerIntakeRoutes(strapi: Core.Strapi, routes: readonly IntakeRoute[]): void {
  strapi.server.routes({
    type: 'content-api',
    prefix: '/atlas',
    routes: routes.map((route) => ({
      method: route.method,
      path: route.path,
      handler: handlerOf(strapi, route) as never,
      info: { type: 'content-api' },
      config: { auth: false },
    })),
  })
}
