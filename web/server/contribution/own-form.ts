import type { H3Event } from 'h3'

/**
 * Whether a form was sent from a page of this site: browsers say so (`sec-fetch-site`, `origin`). One that says neither
 * is old; the token in the form must do.
 */
export function isOwnForm(event: H3Event): boolean {
  const site = getRequestHeader(event, 'sec-fetch-site')
  if (site) return site === 'same-origin'
  const origin = getRequestHeader(event, 'origin')
  if (!origin) return true
  return URL.canParse(origin) && new URL(origin).host === getRequestHost(event, { xForwardedHost: true })
}
