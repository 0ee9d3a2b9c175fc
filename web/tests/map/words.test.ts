import { communesOf } from '../../app/map/commune'
import { mapWords } from '../../app/map/map-words'
import { markerOf } from '../../app/map/marker'
import { pointPlace } from '../../app/map/point-words'
import { aPoint } from './points'

const levels = [
  { code: 'information', label: 'Information' },
  { code: 'partnership', label: 'Partenariat' },
]
const words = mapWords(levels, { CA: 'Canada' }, 'Niveau non renseigné')

describe('the words of a point', () => {
  it.each([
    [{}, 'Paris (75)'],
    [{ commune: null }, '(75)'],
    [{ commune: null, departmentCode: null }, null],
    [{ commune: 'Montréal', departmentCode: null, country: 'CA' }, 'Montréal, Canada'],
    [{ commune: null, departmentCode: null, country: 'XX' }, 'XX'],
  ])('%j is %s', (known, expected) => {
    expect(pointPlace(aPoint(known), { CA: 'Canada' })).toBe(expected)
  })

  it('name the level and its rank, and say when it is not known', () => {
    expect(words.levelOf(aPoint())).toEqual({ rank: 1, label: 'Partenariat' })
    expect(words.levelOf(aPoint({ engagementLevel: null }))).toEqual({ rank: -1, label: 'Niveau non renseigné' })
  })
})

describe('the marker of a point', () => {
  it('is exact at a site or an address only', () => {
    const isExact = (precision: string | null) => markerOf(aPoint({ precision }), []).isExact
    expect(['site', 'address'].map(isExact)).toEqual([true, true])
    expect(['commune', 'department', 'country', null].map(isExact)).toEqual([false, false, false, false])
  })

  it('has the rank of its level, −1 when the level is unknown or absent', () => {
    const rank = (engagementLevel: string | null) => markerOf(aPoint({ engagementLevel }), ['a', 'b']).rank
    expect([rank('a'), rank('b'), rank('c'), rank(null)]).toEqual([0, 1, -1, -1])
  })
})

describe('the communes to name', () => {
  it('are named once each, at the mean of their points, the richest first', () => {
    const points = [
      aPoint({ commune: 'Bobigny', departmentCode: '93', longitude: 2.44, latitude: 48.91 }),
      aPoint({ longitude: 2.3, latitude: 48.8 }),
      aPoint({ longitude: 2.4, latitude: 48.9 }),
      aPoint({ commune: null }),
    ]
    const [first, second, ...others] = communesOf(points)
    expect(others).toEqual([])
    expect(first).toMatchObject({ name: 'Paris', count: 2, isInRegion: true })
    expect(first!.position[0]).toBeCloseTo(2.35)
    expect(first!.position[1]).toBeCloseTo(48.85)
    expect(second).toMatchObject({ name: 'Bobigny', count: 1 })
  })

  it('keeps two communes of one name apart', () => {
    const points = [
      aPoint({ commune: 'Saint-Denis', departmentCode: '93' }),
      aPoint({ commune: 'Saint-Denis', departmentCode: '974' }),
    ]
    expect(communesOf(points).map(({ count }) => count)).toEqual([1, 1])
  })
})
