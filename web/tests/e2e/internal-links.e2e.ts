import { siteUrl } from './browser'

/** Where a reader starts: every page of the navigation, and one record of each kind. */
const starts = [
  '/plan-du-site',
  '/en/site-map',
  '/initiatives/universite-des-patients-sorbonne',
  '/acteurs/sorbonne-universite',
  '/litterature/ars-idf-aac-2024',
  '/comparaison?territory=ile-de-france&territory=quebec',
]

interface Page {
  readonly status: number
  readonly html: string
}

const pages = new Map<string, Promise<Page>>()

async function read(address: string): Promise<Page> {
  const response = await fetch(siteUrl() + address, { headers: { accept: 'text/html' } })
  return { status: response.status, html: await response.text() }
}

function pageAt(address: string): Promise<Page> {
  const known = pages.get(address) ?? read(address)
  pages.set(address, known)
  return known
}

const unescaped = (text: string) => text.replaceAll('&amp;', '&')

/** Addresses of the site that a page links, fragments included. */
function linksOf({ html }: Page, from: string): string[] {
  const hrefs = [...html.matchAll(/<a\b[^>]*?\shref="([^"]+)"/g)].map(([, href]) => unescaped(href!))
  const own = hrefs
    .map((href) => new URL(href, siteUrl() + from))
    .filter(({ origin }) => origin === siteUrl())
    .map(({ pathname, search, hash }) => pathname + search + hash)
  return [...new Set(own)]
}

/** What is wrong with a link, null when a reader gets where it says. */
async function problemOf(link: string): Promise<string | null> {
  const [address = '', fragment] = link.split('#')
  const { status, html } = await pageAt(address)
  if (status !== 200) return `${link}: ${status}`
  if (!fragment || html.includes(`id="${decodeURIComponent(fragment)}"`)) return null
  return `${link}: nothing has that id`
}

/** At most one in so many of the links with a query: they are many, and made by the same code. */
const SAMPLE = 7
const isFollowed = (link: string, index: number) => !link.includes('?') || index % SAMPLE === 0

describe('the links of the site', () => {
  it('lead where they say, from every page of the navigation and from records', async () => {
    const first = new Set(starts)
    for (const start of starts.slice(0, 2)) for (const link of linksOf(await pageAt(start), start)) first.add(link)
    const links = new Set<string>()
    for (const start of first) for (const link of linksOf(await pageAt(start.split('#')[0]!), start)) links.add(link)
    expect(links.size).toBeGreaterThan(300)

    const problems: string[] = []
    for (const [index, link] of [...links].entries()) {
      const problem = isFollowed(link, index) ? await problemOf(link) : null
      if (problem) problems.push(problem)
    }
    expect(problems).toEqual([])
  }, 300_000)
})
