import { problem, type Problem } from './problem'
import type { PublishableRecord } from './publishable-record'

/** Partnership in health did not begin before; an earlier year is a typing error. */
export const firstPlausibleYear = 1900
/** How far ahead a project may be dated. */
export const plausibleYearsAhead = 10

/** Years: each plausible, the end not before the start. `today` is an ISO 8601 date. */
export function yearProblems({ startYear, endYear }: PublishableRecord, today: string): Problem[] {
  const latest = Number(today.slice(0, 4)) + plausibleYearsAhead
  const problems = [...implausible('startYear', startYear, latest), ...implausible('endYear', endYear, latest)]
  if (startYear != null && endYear != null && endYear < startYear) {
    problems.push(problem('years_reversed', 'endYear', { start: startYear, end: endYear }))
  }
  return problems
}

function implausible(field: string, year: number | null | undefined, latest: number): Problem[] {
  if (year == null || (Number.isInteger(year) && year >= firstPlausibleYear && year <= latest)) return []
  return [problem('year_implausible', field, { value: year, min: firstPlausibleYear, max: latest })]
}
