import { departmentRegions, regionNames } from './generated'

/** The name of a region or overseas collectivity of France by its INSEE code; null for an unknown code. */
export const regionName = (code: string): string | null =>
  Object.hasOwn(regionNames, code) ? (regionNames[code] ?? null) : null

/** The INSEE code of the region of a department; null for an unknown department. */
export const regionOfDepartment = (departmentCode: string): string | null =>
  Object.hasOwn(departmentRegions, departmentCode) ? (departmentRegions[departmentCode] ?? null) : null

/** The departments of a region, by code; none for an unknown region. */
export const departmentsOfRegion = (regionCode: string): string[] =>
  Object.keys(departmentRegions)
    .filter((code) => departmentRegions[code] === regionCode)
    .sort()
