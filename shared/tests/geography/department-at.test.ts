import { departmentAt } from '../../src'

describe('the department at a point', () => {
  it.each([
    ['Notre-Dame', 2.3499, 48.853, '75'],
    ['Melun', 2.66, 48.54, '77'],
    ['Versailles', 2.1301, 48.8049, '78'],
    ['Évry', 2.4426, 48.6294, '91'],
    ['Nanterre', 2.2071, 48.8924, '92'],
    ['Bobigny', 2.4397, 48.9086, '93'],
    ['Créteil', 2.4551, 48.7904, '94'],
    ['Cergy', 2.0366, 49.0361, '95'],
  ])('%s', (_place, longitude, latitude, code) => {
    expect(departmentAt(longitude, latitude)?.code).toBe(code)
  })

  it.each([
    ['Lyon', 4.83, 45.76],
    ['Chartres', 1.49, 48.45],
    ['Montréal', -73.6, 45.5],
    ['nowhere', Number.NaN, 48.9],
  ])('none in %s', (_place, longitude, latitude) => {
    expect(departmentAt(longitude, latitude)).toBeNull()
  })

  it('names the neighbours when the border is close, and only then', () => {
    expect(departmentAt(2.36, 48.895)?.neighbours).toContain('93')
    expect(departmentAt(2.66, 48.54)?.neighbours).toEqual([])
  })
})
