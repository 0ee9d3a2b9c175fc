import { links, type SiteLink } from './links'

/** A page of the navigation; its label is the message `pages.<key>`. */
export interface NavigationPage {
  readonly key: string
  readonly to: SiteLink
}

/** An entry of the main navigation; its label is the message `navigation.<key>`. */
export interface NavigationGroup {
  readonly key: string
  readonly pages: readonly NavigationPage[]
}

/** The five entries of the navigation, each with its pages that exist: an entry without pages does not show. */
const groups: readonly NavigationGroup[] = [
  {
    key: 'explore',
    pages: [
      { key: 'map', to: links.map() },
      { key: 'initiatives', to: links.initiatives() },
      { key: 'actors', to: links.actors() },
    ],
  },
  {
    key: 'understand',
    pages: [
      { key: 'definition', to: links.definition() },
      { key: 'typology', to: links.typology() },
      { key: 'comparison', to: links.comparison() },
      { key: 'levers', to: links.levers() },
      { key: 'literature', to: links.literature() },
      { key: 'method', to: links.method() },
      { key: 'glossary', to: links.glossary() },
    ],
  },
  { key: 'pay', pages: [{ key: 'pay', to: links.pay() }] },
  { key: 'act', pages: [{ key: 'contribute', to: links.contribute() }] },
  { key: 'follow', pages: [] },
]

/** What the header shows: a menu an entry, or plain links as long as a single entry has pages. */
export function navigationEntries(all: readonly NavigationGroup[] = groups): readonly NavigationGroup[] {
  const filled = all.filter(({ pages }) => pages.length > 0)
  const [only] = filled
  if (!only || filled.length > 1) return filled
  return only.pages.map((page) => ({ key: page.key, pages: [page] }))
}

/** The pages that every page's footer links, and the site map after the rest. */
export const servicePages: readonly NavigationPage[] = [
  { key: 'siteMap', to: links.siteMap() },
  { key: 'accessibility', to: links.accessibility() },
  { key: 'legalNotice', to: links.legalNotice() },
  { key: 'personalData', to: links.personalData() },
]

/** Every page that a reader can reach from the navigation, for the site map. */
export const siteMapGroups: readonly NavigationGroup[] = [
  { key: 'home', pages: [{ key: 'home', to: links.home() }] },
  ...groups.filter(({ pages }) => pages.length > 0),
  { key: 'service', pages: servicePages },
]
