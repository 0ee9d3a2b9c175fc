import { directoryQuery, emptyDirectoryState, type DirectoryState } from '@atlas/shared'

/** A route of the site, by name: `useLocalePath()` or `<NuxtLinkLocale>` gives it its address in the reader's language. */
export interface SiteLink {
  readonly name: string
  readonly params?: { readonly slug?: string; readonly token?: string }
  readonly query?: Record<string, string | string[]>
  readonly hash?: string
}

type Filters = Partial<DirectoryState>

const withFilters = (name: string, filters: Filters): SiteLink => {
  const query = directoryQuery({ ...emptyDirectoryState, ...filters })
  return Object.keys(query).length > 0 ? { name, query } : { name }
}

type Query = Record<string, string | string[]>

/** A page whose address holds what the reader chose in it. */
const withQuery = (name: string, query: Query = {}): SiteLink =>
  Object.keys(query).length > 0 ? { name, query } : { name }

/** Every internal link of the site. */
export const links = {
  home: (): SiteLink => ({ name: 'index' }),
  map: (filters: Filters = {}): SiteLink => withFilters('carte', filters),
  initiatives: (filters: Filters = {}): SiteLink => withFilters('initiatives', filters),
  initiative: (slug: string): SiteLink => ({ name: 'initiatives-slug', params: { slug } }),
  actors: (query: Query = {}): SiteLink => withQuery('acteurs', query),
  actor: (slug: string): SiteLink => ({ name: 'acteurs-slug', params: { slug } }),
  typology: (query: Query = {}): SiteLink => withQuery('typologie', query),
  comparison: (query: Query = {}): SiteLink => withQuery('comparaison', query),
  pay: (query: Query = {}): SiteLink => withQuery('remuneration', query),
  /** The page of the pay observatory, at one practice. */
  payPractice: (slug: string): SiteLink => ({ name: 'remuneration', hash: `#${slug}` }),
  levers: (query: Query = {}): SiteLink => withQuery('leviers', query),
  lever: (slug: string): SiteLink => ({ name: 'leviers', hash: `#${slug}` }),
  literature: (query: Query = {}): SiteLink => withQuery('litterature', query),
  publication: (slug: string): SiteLink => ({ name: 'litterature-slug', params: { slug } }),
  method: (): SiteLink => ({ name: 'methode' }),
  glossary: (query: Query = {}): SiteLink => withQuery('glossaire', query),
  term: (slug: string): SiteLink => ({ name: 'glossaire', hash: `#${slug}` }),
  definition: (query: Query = {}): SiteLink => withQuery('definition', query),
  /** The public form; `type:slug` of a record to correct it. */
  contribute: (record?: string): SiteLink => withQuery('contribuer', record ? { record } : {}),
  contactRemoval: (token: string): SiteLink => ({ name: 'contribuer-retrait-token', params: { token } }),
  siteMap: (): SiteLink => ({ name: 'plan-du-site' }),
  accessibility: (): SiteLink => ({ name: 'accessibilite' }),
  legalNotice: (): SiteLink => ({ name: 'mentions-legales' }),
  personalData: (): SiteLink => ({ name: 'donnees-personnelles' }),
}
