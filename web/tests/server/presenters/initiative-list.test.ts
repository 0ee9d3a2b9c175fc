import type { InitiativeSearchQuery } from '@atlas/shared'
import { initiativeList } from '../../../server/presenters/initiative-list'
import { axes, card } from './samples'

const found: InitiativeSearchQuery = {
  initiativeSearch: {
    items: [card()],
    total: 21,
    page: 2,
    pageSize: 20,
    pageCount: 2,
    facets: [],
    contentVersion: 'v1',
  },
}

describe('initiativeList', () => {
  it('carries the page, its place among the pages, and the axes that the address may name', () => {
    expect(initiativeList(found, axes, 'fr', { actorName: null, suggestions: [] })).toMatchObject({
      axisCodes: ['engagement_level', 'field'],
      total: 21,
      page: 2,
      pageCount: 2,
      cards: [{ slug: 'cafe-des-patients' }],
    })
  })

  it('suggests the filters worth dropping, the most fruitful first', () => {
    const suggestions = [
      { filter: { key: 'q', value: 'x' } as const, total: 2 },
      { filter: { key: 'department', value: '77' } as const, total: 0 },
      { filter: { key: 'field', value: 'care' } as const, total: 9 },
    ]
    const list = initiativeList(found, axes, 'fr', { actorName: null, suggestions })
    expect(list.suggestions.map(({ filter, total }) => [filter.key, total])).toEqual([
      ['field', 9],
      ['q', 2],
    ])
  })
})
