import { departments } from '@atlas/shared'
import { departmentDensities, FEW } from '../../../server/presenters/department-densities'
import { departmentFacet } from './samples'

describe('departmentDensities', () => {
  it('has every department of the region, also those where nothing was found', () => {
    const { departments: shown } = departmentDensities(departmentFacet({ '75': 46 }), 'fr')
    expect(shown.map(({ code }) => code)).toEqual(departments.map(({ code }) => code))
    expect(shown.find(({ code }) => code === '77')).toMatchObject({ count: 0, density: '0,0', shade: null })
  })

  it('counts per 100,000 inhabitants, not in all', () => {
    const paris = departments.find(({ code }) => code === '75')!
    const { departments: shown } = departmentDensities(departmentFacet({ '75': 50 }), 'en')
    expect(shown[0]).toMatchObject({ count: 50, density: ((50 / paris.population) * 100_000).toFixed(1) })
  })

  it('shades no department with too few initiatives to compare', () => {
    const { departments: shown } = departmentDensities(departmentFacet({ '77': FEW - 1, '78': FEW }), 'fr')
    expect(shown.find(({ code }) => code === '77')?.shade).toBeNull()
    expect(shown.find(({ code }) => code === '78')?.shade).toBe(0)
  })

  it('is darker where there are more per inhabitant, with bounds that do not overlap', () => {
    const counts = { '75': 46, '77': 5, '78': 9, '91': 12, '92': 20, '93': 30, '94': 15, '95': 4 }
    const { departments: shown, legend } = departmentDensities(departmentFacet(counts), 'en')
    const ranked = shown.toSorted((a, b) => Number(a.density) - Number(b.density)).map(({ shade }) => shade)
    expect(ranked).toEqual([0, 0, 1, 1, 2, 2, 3, 3])
    expect(legend.map(({ shade }) => shade)).toEqual([0, 1, 2, 3])
    for (const [index, { from }] of legend.entries()) {
      if (index > 0) expect(Number(from)).toBeGreaterThanOrEqual(Number(legend[index - 1]!.to))
    }
  })

  it('survives a facet that is not there', () => {
    expect(departmentDensities(undefined, 'fr').legend).toEqual([])
  })
})
