import fc from 'fast-check'
import {
  applyFilters,
  departmentsOfRegion,
  isInTerritory,
  regionName,
  regionOfDepartment,
  territoryFilters,
  territoryGroup,
  type InitiativeItem,
  type ItemPlace,
  type TerritoryArea,
} from '../../src'
import { itemsArbitrary } from '../filters/arbitraries'

const area = (changes: Partial<TerritoryArea>): TerritoryArea => ({
  ...{ country: null, regionCode: null, region: null, exceptRegion: null },
  ...changes,
})
const place = (changes: Partial<ItemPlace>): ItemPlace => ({
  ...{ label: null, commune: null, communeCode: null, departmentCode: null, regionCode: null, region: null },
  ...{ country: null, latitude: null, longitude: null, precision: null },
  ...changes,
})
const at = (places: ItemPlace[], departments: string[] = []) => ({ places, departments })

const paris = at([place({ country: 'FR', departmentCode: '75', regionCode: '11' })], ['75'])
const occitanie = at([place({ country: 'FR', regionCode: '76' })])
const covering93 = at([], ['93'])
const somewhereInFrance = at([place({ country: 'FR' })])
const montreal = at([place({ country: 'CA', region: 'Québec' })])
const toronto = at([place({ country: 'CA', region: 'Ontario' })])
const canada = at([place({ country: 'CA' })])
const london = at([place({ country: 'GB', region: 'Angleterre' })])
const nowhere = at([])

const ileDeFrance = area({ country: 'FR', regionCode: '11' })
const france = area({ country: 'FR' })
const quebec = area({ country: 'CA', region: 'Quebec' })
const restOfCanada = area({ country: 'CA', exceptRegion: 'Québec' })

describe('isInTerritory', () => {
  it.each([
    ['a place in a department of the region', paris, ileDeFrance, true],
    ['a department of the region covered without a place', covering93, ileDeFrance, true],
    ['a place of another region', occitanie, ileDeFrance, false],
    ['a place that names the region without a department', occitanie, area({ country: 'FR', regionCode: '76' }), true],
    ['a place in the country only, for a region of it', somewhereInFrance, ileDeFrance, false],
    ['a place in the country', somewhereInFrance, france, true],
    ['a region of the country, for the country', paris, france, true],
    ['a department covered, for France', covering93, france, true],
    ['a place abroad, for France', montreal, france, false],
    ['a named part of a country, accents aside', montreal, quebec, true],
    ['another part of it', toronto, quebec, false],
    ['a place of unknown part, for a part', canada, quebec, false],
    ['the part that is left out', montreal, restOfCanada, false],
    ['another part, for the rest', toronto, restOfCanada, true],
    ['a place of unknown part, for the rest', canada, restOfCanada, true],
    ['the country of another', london, restOfCanada, false],
    ['no place', nowhere, france, false],
    ['a territory without a country', paris, area({}), false],
  ])('%s', (_case, initiative, territory, expected) => {
    expect(isInTerritory(initiative, territory)).toBe(expected)
  })
})

describe('territoryGroup', () => {
  it.each([
    [ileDeFrance, 'region'],
    [france, 'nation'],
    [quebec, 'world'],
    [area({}), 'world'],
  ] as const)('%j is %s', (territory, group) => {
    expect(territoryGroup(territory)).toBe(group)
  })
})

describe('territoryFilters', () => {
  it('gives the very initiatives of the territory, or nothing', () => {
    const territories = [ileDeFrance, france, quebec, restOfCanada, area({ country: 'FR', regionCode: '76' })]
    fc.assert(
      fc.property(itemsArbitrary, fc.constantFrom(...territories), (items, territory) => {
        const inside = items.filter((item) => isInTerritory(item, territory))
        const filters = territoryFilters(territory, inside, items)
        if (filters === null) return
        expect(applyFilters(items, filters, null)).toEqual(inside)
      }),
    )
  })

  it('finds the departments of a region when every initiative names its own', () => {
    const item = { ...paris, documentId: 'a', categories: {}, scale: 'regional' } as unknown as InitiativeItem
    expect(territoryFilters(ileDeFrance, [item], [item])?.departments).toEqual(departmentsOfRegion('11'))
  })

  it('is null when a place of the region has no department, and when there is nothing', () => {
    const item = { ...occitanie, documentId: 'a', categories: {}, scale: 'national' } as unknown as InitiativeItem
    expect(territoryFilters(area({ country: 'FR', regionCode: '76' }), [item], [item])).toBeNull()
    expect(territoryFilters(france, [], [item])).toBeNull()
  })
})

describe('the regions of France', () => {
  it('hold their departments', () => {
    expect(departmentsOfRegion('11')).toEqual(['75', '77', '78', '91', '92', '93', '94', '95'])
    expect(departmentsOfRegion('53')).toEqual(['22', '29', '35', '56'])
    expect(departmentsOfRegion('xx')).toEqual([])
    expect(regionOfDepartment('2A')).toBe('94')
    expect(regionOfDepartment('974')).toBe('04')
    expect(regionOfDepartment('constructor')).toBeNull()
    expect(regionName('93')).toBe('Provence-Alpes-Côte d’Azur')
    expect(regionName('toString')).toBeNull()
  })
})
