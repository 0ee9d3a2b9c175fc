import { actorSlugs, initiativeSlugs } from '../directory/all-slugs'

/** GET /api/sitemap: the addresses of records, which the site map adds to those of pages. */
export default defineSitemapEventHandler(async () => {
  const [initiatives, actors] = await Promise.all([initiativeSlugs(), actorSlugs()])
  const both = (french: string, english: string) => ({
    loc: french,
    alternatives: [
      { hreflang: 'fr-FR', href: french },
      { hreflang: 'en-GB', href: english },
    ],
  })
  return [
    ...initiatives.map((slug) => both(`/initiatives/${slug}`, `/en/initiatives/${slug}`)),
    ...actors.map((slug) => both(`/acteurs/${slug}`, `/en/actors/${slug}`)),
  ]
})
