import fc from 'fast-check'
import { initiativeSorts, sortItems, type InitiativeItem } from '../../src'
import { itemsArbitrary, matchesArbitrary } from './arbitraries'

const base: InitiativeItem = {
  documentId: '',
  slug: '',
  title: 'A',
  summary: null,
  language: 'fr',
  stage: null,
  scale: 'regional',
  startYear: null,
  endYear: null,
  categories: {},
  departments: [],
  places: [],
  leadActor: null,
  partnerActors: [],
  confidence: null,
  collectedOn: null,
  verifiedOn: null,
  freshness: 'update_advised',
  freshOn: null,
  searchText: '',
}
const item = (slug: string, changes: Partial<InitiativeItem>): InitiativeItem => ({
  ...base,
  documentId: slug,
  slug,
  ...changes,
})
const slugs = (items: readonly InitiativeItem[]) => items.map(({ slug }) => slug).join(' ')

describe('ordering', () => {
  it('holds the same items, whatever order they came in', () => {
    const inputs = fc.tuple(itemsArbitrary, matchesArbitrary, fc.constantFrom(...initiativeSorts), fc.boolean())
    fc.assert(
      fc.property(inputs, fc.infiniteStream(fc.integer()), ([items, matches, sort, isDescending], random) => {
        const shuffled = items
          .map((one) => ({ one, rank: random.next().value }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ one }) => one)
        const sorted = sortItems(items, sort, isDescending, matches, 'fr')
        expect(sortItems(shuffled, sort, isDescending, matches, 'fr')).toEqual(sorted)
        expect(new Set(sorted)).toEqual(new Set(items))
      }),
    )
  })

  it('leaves the list given as it was', () => {
    const items = Object.freeze([item('b', { title: 'B' }), item('a', { title: 'A' })])
    expect(slugs(sortItems(items, 'title', false, null, 'fr'))).toBe('a b')
    expect(slugs(items)).toBe('b a')
  })

  const dated = [item('old', { freshOn: '2024-05-01' }), item('none', {}), item('new', { freshOn: '2026-11-22' })]
  const started = [item('2010', { startYear: 2010 }), item('none', {}), item('1999', { startYear: 1999 })]
  const titled = [item('z', { title: 'Zèbre' }), item('e', { title: 'École' }), item('f', { title: 'Famille' })]
  const level = (code: string) => ({ categories: { engagement_level: [code] } })
  const levelled = [
    item('p', level('partnership')),
    item('?', {}),
    item('i', level('information')),
    item('c', level('consultation')),
  ]
  const led = [
    item('none', {}),
    item('z', { leadActor: { slug: 'z', name: 'Zoé', acronym: null } }),
    item('a', { leadActor: { slug: 'a', name: 'ARS', acronym: null } }),
  ]

  it.each([
    ['recent: the newest first, unknown last', dated, 'recent', false, 'new old none'],
    ['recent, reversed: unknown still last', dated, 'recent', true, 'old new none'],
    ['years from the oldest', started, 'start_year', false, '1999 2010 none'],
    ['years from the newest', started, 'start_year', true, '2010 1999 none'],
    ['titles without regard to accents', titled, 'title', false, 'e f z'],
    ['titles from Z', titled, 'title', true, 'z f e'],
    ['levels from the lightest', levelled, 'engagement_level', false, 'i c p ?'],
    ['levels from the fullest', levelled, 'engagement_level', true, 'p c i ?'],
    ['organisations from A', led, 'organisation', false, 'a z none'],
    ['relevance without a search is recent', dated, 'relevance', false, 'new old none'],
  ] as const)('%s', (_rule, items, sort, isDescending, expected) => {
    expect(slugs(sortItems(items, sort, isDescending, null, 'fr'))).toBe(expected)
  })

  it('puts the best match first', () => {
    const matches = new Map([
      ['none', 1],
      ['old', 3],
      ['new', 2],
    ])
    expect(slugs(sortItems(dated, 'relevance', false, matches, 'fr'))).toBe('old new none')
  })
})
