import { departmentName, isDepartmentCode, isInDepartmentBox, isInRegion } from '../geography/departments'
import { region } from '../geography/region'
import { problem, type Problem } from './problem'
import type { PublishableRecord, RulePlace } from './publishable-record'

/** France and the parts of it that have an ISO code of their own. */
// prettier-ignore
const frenchCountries: readonly string[] = ['FR', 'BL', 'GF', 'GP', 'MF', 'MQ', 'NC', 'PF', 'PM', 'RE', 'TF', 'WF', 'YT']

const isInFrance = (country: string | null | undefined): boolean => frenchCountries.includes(country ?? '')

/** Coordinates: both or none, on the globe, and near the department that is stated. `field` is the place's path. */
export function placeProblems(place: RulePlace, field: string): Problem[] {
  const { departmentCode, latitude, longitude } = place
  const number = Number(/\d+$/.exec(field)?.[0] ?? 0) + 1
  const problems: Problem[] = []
  if (departmentCode && !isDepartmentCode(departmentCode)) {
    problems.push(problem('department_unknown', `${field}.departmentCode`, { number, value: departmentCode }))
  }
  if (latitude == null && longitude == null) return problems
  if (latitude == null || longitude == null) {
    const missing = latitude == null ? 'latitude' : 'longitude'
    return [...problems, problem('coordinates_incomplete', `${field}.${missing}`, { number })]
  }
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
    return [...problems, problem('coordinates_out_of_range', field, { number, latitude, longitude })]
  }
  if (departmentCode && isInDepartmentBox(departmentCode, longitude, latitude) === false) {
    const department = `${departmentName(departmentCode)} (${departmentCode})`
    problems.push(problem('coordinates_outside_department', field, { number, latitude, longitude, department }))
  }
  return problems
}

/**
 * The scale against the places. Regional: a place or a covered department in the region. National and international: if
 * the country of any place is known, at least one is in France, at least one abroad.
 */
export function scaleProblems({ scale, places, coverage }: PublishableRecord): Problem[] {
  const countries = (places ?? []).map(({ country }) => country).filter((country) => Boolean(country))
  if (scale === 'regional' && !(places ?? []).some(isPlaceInRegion) && !codesOf(coverage).some(isInRegion)) {
    return [problem('place_outside_region', 'places', { region: region.name })]
  }
  if (scale === 'national' && countries.length > 0 && !countries.some(isInFrance)) {
    return [problem('place_outside_france', 'places')]
  }
  if (scale === 'international' && countries.length > 0 && countries.every(isInFrance)) {
    return [problem('place_only_in_france', 'places')]
  }
  return []
}

/** The covered departments: each a code of a department of France. */
export function coverageProblems({ coverage }: PublishableRecord): Problem[] {
  const unknown = codesOf(coverage).filter((code) => !isDepartmentCode(code))
  return unknown.map((value) => problem('department_unknown', 'coverage', { value: String(value) }))
}

// A JSON attribute: an editor may have typed something else than a list.
const codesOf = (coverage: unknown): string[] => (Array.isArray(coverage) ? coverage : [])

const isPlaceInRegion = ({ departmentCode, regionCode }: RulePlace): boolean =>
  isInRegion(departmentCode) || regionCode === region.code
