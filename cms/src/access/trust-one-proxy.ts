import type { Core } from '@strapi/strapi'

/**
 * Believes, behind a reverse proxy (IS_PROXIED), the address that the proxy itself adds to X-Forwarded-For, the last, and
 * not those that a visitor may have written before it: limits on signing in and on forms count by address.
 */
export function trustOneProxy(strapi: Core.Strapi): void {
  strapi.server.app.maxIpsCount = 1
}
