import { departmentBoxes, departmentNames, regionDepartments } from './generated'
import { region, type Box } from './region'

/** A department of the region. */
export interface Department {
  readonly code: string
  readonly name: string
  readonly prefecture: string
  /** Inhabitants: INSEE's legal (municipal) populations of the communes, summed, as published with the codes of 2026. */
  readonly population: number
  readonly box: Box
}

/** Natural Earth draws borders to about two kilometres: a true address may lie that far outside. */
const boxToleranceDegrees = 0.03

/** The departments of the region, by code. */
export const departments: readonly Department[] = regionDepartments

/** The name of a department or overseas collectivity of France; null for an unknown code. */
export function departmentName(code: string): string | null {
  return isDepartmentCode(code) ? departmentNames[code]! : null
}

/** By a pattern, not by the table of names: readers of addresses run in the browser, which does not need the names. */
const departmentCodePattern = /^(?:0[1-9]|1\d|2[1-9AB]|[3-8]\d|9[0-5]|97[1-8]|98[46-9])$/

/** Whether a value is the INSEE code of a department (01…95, 2A, 2B, 971…) or of an overseas collectivity. */
export const isDepartmentCode = (code: unknown): code is string =>
  typeof code === 'string' && departmentCodePattern.test(code)

/** Every department code of France, by code. */
export function allDepartmentCodes(): string[] {
  return Object.keys(departmentNames).sort()
}

/** Whether a department belongs to the region of this atlas. */
export function isInRegion(departmentCode: string | null | undefined): boolean {
  return (region.departmentCodes as readonly (string | null | undefined)[]).includes(departmentCode)
}

/**
 * Whether a point lies in the box around a department, with a margin of about three kilometres. Null when it cannot be
 * told: the code is unknown, or an overseas collectivity whose outline we do not have (975, 977, 978, 984 to 989).
 */
export function isInDepartmentBox(departmentCode: string, longitude: number, latitude: number): boolean | null {
  const box = Object.hasOwn(departmentBoxes, departmentCode) ? departmentBoxes[departmentCode] : undefined
  if (!box) return null
  const [west, south, east, north] = box
  return (
    longitude >= west - boxToleranceDegrees &&
    longitude <= east + boxToleranceDegrees &&
    latitude >= south - boxToleranceDegrees &&
    latitude <= north + boxToleranceDegrees
  )
}
