import { doors } from '../../app/doors'
import { links, type SiteLink } from '../../app/links'
import { navigationEntries, servicePages, siteMapGroups } from '../../app/navigation'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const web = path.resolve(__dirname, '../..')
/** Whether a route's name is that of a page that exists: `acteurs-slug` is acteurs/[slug].vue. */
function hasPage({ name }: SiteLink): boolean {
  const file = name === 'index' ? 'index' : name.replace(/-slug$/, '/[slug]')
  return [`${file}.vue`, `${file}/index.vue`].some((one) => existsSync(path.join(web, 'app/pages', one)))
}

describe('links', () => {
  it('writes only the filters that are on', () => {
    expect(links.map()).toEqual({ name: 'carte' })
    expect(links.map({ departments: ['93'], categories: { engagement_level: ['partnership'] } })).toEqual({
      name: 'carte',
      query: { engagement_level: 'partnership', department: '93' },
    })
    expect(links.actors({ actor_type: 'university' })).toEqual({ name: 'acteurs', query: { actor_type: 'university' } })
  })

  it('leads to pages that exist, from the navigation, the doors and itself', () => {
    const all = [
      ...siteMapGroups.flatMap(({ pages }) => pages.map(({ to }) => to)),
      ...servicePages.map(({ to }) => to),
      ...doors.flatMap(({ ways }) => ways.map(({ to }) => to)),
      links.initiative('a'),
      links.actor('a'),
    ]
    expect(all.filter((link) => !hasPage(link))).toEqual([])
  })

  it('has an address in both languages for every page', () => {
    const config = readFileSync(path.join(web, 'nuxt.config.ts'), 'utf8')
    const names = siteMapGroups.flatMap(({ pages }) => pages.map(({ to }) => to.name))
    for (const name of names)
      expect(config).toMatch(new RegExp(`'?${name}(/index)?'?: \\{ fr: '[^']+', en: '[^']+' \\}`))
  })
})

describe('navigationEntries', () => {
  const page = (key: string) => ({ key, to: links.home() })

  it('shows plain links as long as a single entry has pages', () => {
    const entries = navigationEntries([
      { key: 'explore', pages: [page('map'), page('actors')] },
      { key: 'act', pages: [] },
    ])
    expect(entries.map(({ key, pages }) => [key, pages.length])).toEqual([
      ['map', 1],
      ['actors', 1],
    ])
  })

  it('shows a menu an entry once several have pages, and none for an empty one', () => {
    const entries = navigationEntries([
      { key: 'explore', pages: [page('map'), page('actors')] },
      { key: 'pay', pages: [page('pay')] },
      { key: 'act', pages: [] },
    ])
    expect(entries.map(({ key }) => key)).toEqual(['explore', 'pay'])
  })

  it('shows nothing when there is nothing', () => {
    expect(navigationEntries([{ key: 'act', pages: [] }])).toEqual([])
  })
})
