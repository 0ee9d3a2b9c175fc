import { region } from '@atlas/shared'
import { zoneOf, zoneViews } from '../../app/map/zone'
import { aPoint } from './points'

const lyon = aPoint({ slug: 'lyon', departmentCode: '69', commune: 'Lyon', longitude: 4.8357, latitude: 45.764 })
const lille = aPoint({ slug: 'lille', departmentCode: '59', commune: 'Lille', longitude: 3.0573, latitude: 50.6292 })
const montreal = aPoint({
  slug: 'montreal',
  departmentCode: null,
  commune: 'Montréal',
  country: 'CA',
  longitude: -73.5673,
  latitude: 45.5017,
})

describe('zones', () => {
  it('tells the region, the rest of the country and the rest of the world apart', () => {
    expect([aPoint(), lyon, montreal].map(zoneOf)).toEqual(['region', 'country', 'world'])
  })

  it('counts each point once and looks at where the points are', () => {
    expect(zoneViews([aPoint(), lyon, lille, montreal])).toEqual([
      { zone: 'region', count: 1, bounds: region.extent },
      { zone: 'country', count: 2, bounds: [3.0573, 45.764, 4.8357, 50.6292] },
      { zone: 'world', count: 1, bounds: [-73.5673, 45.5017, -73.5673, 45.5017] },
    ])
  })

  it('offers the region even when it holds nothing, and no other empty zone', () => {
    expect(zoneViews([])).toEqual([{ zone: 'region', count: 0, bounds: region.extent }])
  })
})
