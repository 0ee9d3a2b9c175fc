import { siteOrigin } from '../cms/site-origin'

/** GET /robots.txt: everything may be read but the answers that pages are made of. */
export default defineEventHandler((event) => {
  setResponseHeader(event, 'content-type', 'text/plain; charset=utf-8')
  return `User-agent: *\nDisallow: /api/\nSitemap: ${siteOrigin(event)}/sitemap_index.xml\n`
})
