import { formatMapView, parseMapView, region } from '@atlas/shared'
import View from 'ol/View.js'
import { applyView, extentOf, isSameView, readView, shiftInto } from '../../app/map/view'

describe('the view and the address', () => {
  it.each(['10.0/48.8566/2.3522', '2.5/51.7719/-54.4795', '16.0/-21.1151/55.5364', '18.0/0.0000/0.0000'])(
    '%s gives the same view back',
    (text) => {
      const view = new View()
      applyView(view, parseMapView(text)!)
      const read = readView(view)!
      expect(formatMapView(read)).toBe(text)
      expect(isSameView(read, parseMapView(text))).toBe(true)
    },
  )

  it('has nothing to say before it looks anywhere', () => {
    expect(readView(new View())).toBeNull()
    expect(isSameView(null, null)).toBe(true)
    expect(isSameView(null, parseMapView('10.0/48.8566/2.3522'))).toBe(false)
  })

  it('shows the whole region in a window of a computer or a phone', () => {
    for (const size of [
      [900, 600],
      [343, 560],
    ]) {
      const view = new View()
      view.fit(extentOf(region.extent), { size, padding: [16, 16, 16, 16] })
      const shown = view.calculateExtent(size)
      const [west, south, east, north] = extentOf(region.extent) as [number, number, number, number]
      expect(shown[0]).toBeLessThan(west)
      expect(shown[1]).toBeLessThan(south)
      expect(shown[2]).toBeGreaterThan(east)
      expect(shown[3]).toBeGreaterThan(north)
    }
  })
})

describe('bringing a point into sight', () => {
  const extent = [0, 0, 10, 10]

  it('moves nothing when it already is', () => expect(shiftInto(extent, [5, 10])).toEqual([0, 0]))
  it('moves by what is missing, no more', () => {
    expect(shiftInto(extent, [-3, 5])).toEqual([-3, 0])
    expect(shiftInto(extent, [14, 12])).toEqual([4, 2])
  })
})
