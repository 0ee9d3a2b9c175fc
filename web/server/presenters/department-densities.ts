import { departments, type FacetFragment, type LocaleCode } from '@atlas/shared'
import { writtenNumber } from './written-date'

/** A department with the initiatives that are or act there. */
export interface DepartmentDensity {
  readonly code: string
  readonly name: string
  readonly count: number
  /** Initiatives per 100,000 inhabitants, in words of the language. */
  readonly density: string
  readonly population: string
  /** 0 (lightest) to 3; null where there are too few initiatives for a share to mean anything. */
  readonly shade: number | null
}

export interface DepartmentDensities {
  readonly departments: readonly DepartmentDensity[]
  /** Lower and upper density of each shade in use, from the lightest. */
  readonly legend: readonly { readonly shade: number; readonly from: string; readonly to: string }[]
}

/** Fewer initiatives than this and a department is hatched: one more would change its rank. */
export const FEW = 3
const SHADES = 4
const INHABITANTS = 100_000

/** Rank among the densities, cut into shades of equal numbers of departments. */
function shadeOf(density: number, densities: readonly number[]): number {
  const rank = densities.filter((other) => other < density).length
  return Math.floor((rank * SHADES) / densities.length)
}

/** The departments of the region, from the counts of the department facet. */
export function departmentDensities(facet: FacetFragment | undefined, locale: LocaleCode): DepartmentDensities {
  const counted = departments.map(({ code, name, population }) => {
    const count = facet?.values.find((value) => value.code === code)?.count ?? 0
    return { code, name, population, count, density: (count / population) * INHABITANTS }
  })
  const shaded = counted.filter(({ count }) => count >= FEW).map(({ density }) => density)
  const written = (density: number) => writtenNumber(density, locale, 1)
  const legend = Array.from({ length: SHADES }, (_, shade) => {
    const own = shaded.filter((density) => shadeOf(density, shaded) === shade)
    return own.length === 0 ? [] : [{ shade, from: written(Math.min(...own)), to: written(Math.max(...own)) }]
  })
  return {
    departments: counted.map(({ code, name, population, count, density }) => ({
      code,
      name,
      count,
      density: written(density),
      population: writtenNumber(population, locale),
      shade: count < FEW ? null : shadeOf(density, shaded),
    })),
    legend: legend.flat(),
  }
}
