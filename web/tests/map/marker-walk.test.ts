import { inReadingOrder, nextStop } from '../../app/map/marker-walk'

describe('walking through the markers', () => {
  it('reads line by line, from left to right', () => {
    const drawn = [
      { name: 'd', x: 5, y: 300 },
      { name: 'b', x: 200, y: 20 },
      { name: 'c', x: 10, y: 120 },
      { name: 'a', x: 100, y: 40 },
    ]
    expect(inReadingOrder(drawn).map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('goes round and round, both ways', () => {
    expect([nextStop(3, -1, 1), nextStop(3, 0, 1), nextStop(3, 2, 1)]).toEqual([0, 1, 0])
    expect([nextStop(3, -1, -1), nextStop(3, 2, -1), nextStop(3, 0, -1)]).toEqual([2, 1, 2])
  })

  it('stays where it is when there is nothing', () => {
    expect(nextStop(0, -1, 1)).toBe(-1)
  })
})
