import { communeNamed, regionOfDepartment, region } from '../../src'
import { regionCommunes } from '../../src/geography/generated'

describe('the commune of a name', () => {
  it.each([
    ['Bobigny', '93008'],
    ['bobigny ', '93008'],
    ['SAINT DENIS', '93066'],
    ['St-Denis', '93066'],
    ['Evry Courcouronnes', '91228'],
    ['Le Kremlin-Bicêtre', '94043'],
    ['Kremlin Bicetre', '94043'],
    ['L’Haÿ-les-Roses', '94038'],
    ['Paris', '75056'],
    ['Paris 13e', '75056'],
    ['Paris 13e arrondissement', '75056'],
  ])('« %s » is %s', (name, code) => {
    expect(communeNamed(name)?.code).toBe(code)
  })

  it.each(['', '   ', 'Lyon', 'Saint', 'toString', '93008'])('« %s » is none', (name) => {
    expect(communeNamed(name)).toBeNull()
  })

  it('needs the department to tell two of the same name', () => {
    const codes = new Map<string, string[]>()
    for (const [code, name] of regionCommunes) codes.set(name, [...(codes.get(name) ?? []), code])
    const twins = [...codes].filter(([, found]) => found.length > 1)
    expect(twins.length).toBeGreaterThan(0)
    for (const [name, [first]] of twins) {
      expect(communeNamed(name)).toBeNull()
      expect(communeNamed(name, first!.slice(0, 2))?.code).toBe(first)
    }
  })

  it('is of the region', () => {
    expect(communeNamed('Bobigny', '75')).toBeNull()
    expect(regionCommunes.length).toBeGreaterThan(1200)
    expect(new Set(regionCommunes.map(([code]) => regionOfDepartment(code.slice(0, 2))))).toEqual(
      new Set([region.code]),
    )
  })
})
