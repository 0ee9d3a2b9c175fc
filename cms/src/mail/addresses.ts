import type { Core } from '@strapi/strapi'

/** An address of the public site (SITE_URL), for links in messages: `/verification/…`. */
export function siteAddress(path: string): string {
  const origin = process.env.SITE_URL ?? `http://localhost:${process.env.WEB_PORT ?? 3000}`
  return new URL(path, origin).href
}

/** An address of the editors' screens (CMS_URL), for links in messages: `/content-manager/…`. */
export function adminAddress(strapi: Core.Strapi, path: string): string {
  const { url, port, host } = strapi.config.get<{ url: string; port: number; host: string }>('server')
  const origin = url || `http://${host === '0.0.0.0' ? 'localhost' : host}:${port}`
  return `${origin.replace(/\/$/, '')}/admin${path}`
}
