import fc from 'fast-check'
import { clampPage, pageCount, paginate } from '../../src'

describe('pages', () => {
  it('cover every item exactly once, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 30 }), (items, size) => {
        const pages = Array.from({ length: pageCount(items.length, size) }, (_, index) =>
          paginate(items, index + 1, size),
        )
        expect(pages.flatMap((page) => page.items)).toEqual(items)
        for (const page of pages) expect(page.items.length).toBeGreaterThan(0)
      }),
    )
  })

  it.each([
    [0, 20, 0],
    [1, 20, 1],
    [20, 20, 1],
    [21, 20, 2],
    [5, 0, 5],
    [5, NaN, 1],
  ])('%d items by %d make %d pages', (total, size, expected) => {
    expect(pageCount(total, size)).toBe(expected)
  })

  it.each([
    [0, 1],
    [-3, 1],
    [3, 3],
    [99, 3],
    [2.7, 2],
    [NaN, 1],
  ])('page %d of 3 is page %d', (asked, given) => {
    expect(clampPage(asked, 55, 20)).toBe(given)
  })

  it('has a first page, empty, when there is nothing', () => {
    expect(paginate([], 4)).toEqual({ items: [], total: 0, page: 1, pageSize: 20, pageCount: 0 })
  })
})
