import { ActorSearchDocument, InitiativeSearchDocument, PublicationSearchDocument } from '@atlas/shared'
import { cachedQuery } from '../cms/client'

const PAGE_SIZE = 100
/** A site map holds at most 50,000 addresses. */
const MAX_PAGES = 200

interface SlugPage {
  readonly slugs: readonly string[]
  readonly pageCount: number
}

async function everyPage(ask: (page: number) => Promise<SlugPage>): Promise<string[]> {
  const first = await ask(1)
  const slugs = [...first.slugs]
  for (let page = 2; page <= Math.min(first.pageCount, MAX_PAGES); page += 1) slugs.push(...(await ask(page)).slugs)
  return slugs
}

const slugsOf = ({ items, pageCount }: { items: readonly { slug: string }[]; pageCount: number }): SlugPage => ({
  slugs: items.map(({ slug }) => slug),
  pageCount,
})

/** The slugs of all published initiatives. */
export const initiativeSlugs = () =>
  everyPage(async (page) => {
    const { data } = await cachedQuery(InitiativeSearchDocument, {
      sort: 'title',
      page,
      pageSize: PAGE_SIZE,
      locale: 'fr',
    })
    return slugsOf(data.initiativeSearch)
  })

/** The slugs of all published actors. */
export const actorSlugs = () =>
  everyPage(async (page) => {
    const { data } = await cachedQuery(ActorSearchDocument, { page, pageSize: PAGE_SIZE, locale: 'fr' })
    return slugsOf(data.actorSearch)
  })

/** The slugs of all published publications. */
export const publicationSlugs = () =>
  everyPage(async (page) => {
    const { data } = await cachedQuery(PublicationSearchDocument, {
      sort: 'title',
      page,
      pageSize: PAGE_SIZE,
      locale: 'fr',
    })
    return slugsOf(data.publicationSearch)
  })
