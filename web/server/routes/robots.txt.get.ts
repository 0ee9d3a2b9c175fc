/** GET /robots.txt: everything may be read but the answers that pages are made of. */
export default defineEventHandler((event) => {
  const { siteUrl } = useRuntimeConfig(event).public
  const origin = siteUrl ? siteUrl.replace(/\/$/, '') : getRequestURL(event).origin
  setResponseHeader(event, 'content-type', 'text/plain; charset=utf-8')
  return `User-agent: *\nDisallow: /api/\nSitemap: ${origin}/sitemap_index.xml\n`
})
