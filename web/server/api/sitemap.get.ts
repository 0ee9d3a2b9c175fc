import { actorSlugs, initiativeSlugs, publicationSlugs } from '../directory/all-slugs'
import { siteMapEntries } from '../presenters/site-map'

/** GET /api/sitemap: the addresses of records, which the site map adds to those of pages. */
export default defineSitemapEventHandler(async () => {
  const [initiatives, actors, publications] = await Promise.all([initiativeSlugs(), actorSlugs(), publicationSlugs()])
  return [
    ...initiatives.flatMap((slug) => siteMapEntries(`/initiatives/${slug}`, `/en/initiatives/${slug}`)),
    ...actors.flatMap((slug) => siteMapEntries(`/acteurs/${slug}`, `/en/actors/${slug}`)),
    ...publications.flatMap((slug) => siteMapEntries(`/litterature/${slug}`, `/en/literature/${slug}`)),
  ]
})
