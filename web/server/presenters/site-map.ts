/** An address of the site map, in the list of one language, with its versions in the others. */
export interface SiteMapEntry {
  readonly loc: string
  readonly _sitemap: string
  readonly alternatives: { readonly hreflang: string; readonly href: string }[]
}

const FRENCH = 'fr-FR'
const ENGLISH = 'en-GB'

/** The addresses of a record's page in both languages, each in its own list. */
export function siteMapEntries(french: string, english: string): SiteMapEntry[] {
  const alternatives = [
    { hreflang: FRENCH, href: french },
    { hreflang: ENGLISH, href: english },
    { hreflang: 'x-default', href: french },
  ]
  return [
    { loc: french, _sitemap: FRENCH, alternatives },
    { loc: english, _sitemap: ENGLISH, alternatives },
  ]
}
