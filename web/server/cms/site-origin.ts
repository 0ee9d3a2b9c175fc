import type { H3Event } from 'h3'

/** Scheme and host of the site as visitors type them: the setting, else what this request says. No slash at the end. */
export function siteOrigin(event: H3Event): string {
  const { siteUrl } = useRuntimeConfig(event).public
  return siteUrl
    ? siteUrl.replace(/\/$/, '')
    : getRequestURL(event, { xForwardedHost: true, xForwardedProto: true }).origin
}
