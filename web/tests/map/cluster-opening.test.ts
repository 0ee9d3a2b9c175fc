import { openingOf } from '../../app/map/cluster-opening'

const closestZoom = 16
const distancePx = 44
const open = (...positions: [number, number][]) => openingOf(positions, closestZoom, distancePx)
const paris: [number, number] = [2.3522, 48.8566]

describe('opening a cluster', () => {
  it('lists records that share one point: no zoom would part them', () => {
    expect(open(paris, paris, paris)).toEqual({ kind: 'list' })
    expect(open(paris)).toEqual({ kind: 'list' })
  })

  it('lists records that would still touch at the closest zoom', () => {
    // 0.0005 degrees are about 37 m, 23 pixels at zoom 16.
    expect(open(paris, [paris[0] + 0.0005, paris[1]])).toEqual({ kind: 'list' })
  })

  it('goes closer when that parts them', () => {
    const saintDenis: [number, number] = [2.3574, 48.9362]
    expect(open(paris, saintDenis)).toEqual({ kind: 'zoom', bounds: [2.3522, 48.8566, 2.3574, 48.9362] })
  })

  it('goes closer when most share one point and one does not', () => {
    expect(open(paris, paris, [2.37, 48.86]).kind).toBe('zoom')
  })
})
