import { logExcesses } from './literature-contradictions'
import { problem, type Problem, type ProblemCode } from './problem'
import type { PublishableRecord, RuleContext } from './publishable-record'

const number = (value: unknown): number | null => (typeof value === 'number' ? value : null)

/** A day of ISO 8601 that has not come yet. */
const isAhead = (day: unknown, today: string): boolean =>
  typeof day === 'string' && /^\d{4}-\d{2}-\d{2}/.test(day) && day.slice(0, 10) > today.slice(0, 10)

/** A logged search: asked on a day that has come, and each number at most what the one before leaves. */
export function literatureSearchProblems(record: PublishableRecord, { today }: RuleContext): Problem[] {
  const { hits, duplicates, screened, included, searchedOn } = record
  const excesses = logExcesses({
    ...{ hits: number(hits), duplicates: number(duplicates) },
    ...{ screened: number(screened), included: number(included) },
  })
  return [
    ...(isAhead(searchedOn, today) ? [problem('date_ahead', 'searchedOn', { value: String(searchedOn) })] : []),
    ...excesses.map(({ code, box, found, expected }) => problem(code as ProblemCode, box, { found, expected })),
  ]
}

/** A version of the definition: what is said to be adopted says when, on a day that has come. */
export function definitionProblems({ state, adoptedOn }: PublishableRecord, { today }: RuleContext): Problem[] {
  if (isAhead(adoptedOn, today)) return [problem('date_ahead', 'adoptedOn', { value: String(adoptedOn) })]
  return state === 'adopted' && !adoptedOn ? [problem('required', 'adoptedOn')] : []
}
