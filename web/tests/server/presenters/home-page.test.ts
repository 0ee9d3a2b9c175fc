import type { HomePageQuery } from '@atlas/shared'
import { homePage } from '../../../server/presenters/home-page'
import { axes, card, departmentFacet } from './samples'

const answer: HomePageQuery = {
  initiativeSearch: {
    total: 1137,
    contentVersion: 'v1',
    items: ['a', 'b', 'c', 'd'].map((slug) => card({ slug })),
    facets: [
      departmentFacet({ '75': 3 }),
      { key: 'engagement_level', label: '', kind: 'axis', values: [{ code: 'partnership', label: '', count: 75 }] },
    ],
  },
  actorSearch: { total: 158 },
  publications_connection: null,
  typology: axes,
}

describe('homePage', () => {
  it('counts on each step of the stair, also where nothing stands', () => {
    expect(homePage(answer, 'fr').levels.map(({ code, count }) => [code, count])).toEqual([
      ['information', 0],
      ['partnership', 75],
    ])
  })

  it('shows the three latest records', () => {
    expect(homePage(answer, 'fr').latest.map(({ slug }) => slug)).toEqual(['a', 'b', 'c'])
  })

  it('writes numbers as the language does', () => {
    expect(homePage(answer, 'fr').totals).toEqual({ initiatives: '1\u202f137', actors: '158', publications: '0' })
    expect(homePage(answer, 'en').totals.initiatives).toBe('1,137')
  })
})
