import { directoryQuery, emptyDirectoryState, type DirectoryState } from '@atlas/shared'

/** A route of the site, by name: `useLocalePath()` or `<NuxtLinkLocale>` gives it its address in the reader's language. */
export interface SiteLink {
  readonly name: string
  readonly params?: { readonly slug: string }
  readonly query?: Record<string, string | string[]>
}

type Filters = Partial<DirectoryState>

const withFilters = (name: string, filters: Filters): SiteLink => {
  const query = directoryQuery({ ...emptyDirectoryState, ...filters })
  return Object.keys(query).length > 0 ? { name, query } : { name }
}

/** Every internal link of the site. */
export const links = {
  home: (): SiteLink => ({ name: 'index' }),
  map: (filters: Filters = {}): SiteLink => withFilters('carte', filters),
  initiatives: (filters: Filters = {}): SiteLink => withFilters('initiatives', filters),
  initiative: (slug: string): SiteLink => ({ name: 'initiatives-slug', params: { slug } }),
  actors: (query: Record<string, string | string[]> = {}): SiteLink =>
    Object.keys(query).length > 0 ? { name: 'acteurs', query } : { name: 'acteurs' },
  actor: (slug: string): SiteLink => ({ name: 'acteurs-slug', params: { slug } }),
  siteMap: (): SiteLink => ({ name: 'plan-du-site' }),
  accessibility: (): SiteLink => ({ name: 'accessibilite' }),
  legalNotice: (): SiteLink => ({ name: 'mentions-legales' }),
  personalData: (): SiteLink => ({ name: 'donnees-personnelles' }),
}
