import type { Estimates, PayProject } from './pay-cost'
import { readNumber, type NumberBounds, type PayInputProblem, type ReadNumber } from './pay-number'
import { priceOwn, type PayProjectInput } from './pay-state'

/** What the fields of the calculator take. */
export const projectBounds = {
  people: { min: 1, max: 10_000, isWhole: true },
  sessions: { min: 1, max: 1_000, isWhole: true },
  hours: { min: 0.25, max: 24 },
  expenses: { min: 0, max: 10_000 },
  ownMin: { min: 0, max: 1_000 },
  ownMax: { min: 0, max: 1_000 },
} as const satisfies Partial<Record<keyof PayProjectInput, NumberBounds>>

export type ProjectField = keyof typeof projectBounds | 'price'
export type ProjectProblems = Readonly<Partial<Record<ProjectField, PayInputProblem>>>

/** A project that can be costed, or every problem of its fields at once. */
export interface ReadProject {
  readonly project: PayProject | null
  /** The reader's own euros an hour; null unless chosen and right. */
  readonly own: Estimates | null
  readonly problems: ProjectProblems
}

const zero: ReadNumber = { value: 0, problem: null }

/** Reads what was typed. Expenses are optional, and so is the highest of one's own rates. */
export function readProject(input: PayProjectInput): ReadProject {
  const read = (field: keyof typeof projectBounds) => readNumber(input[field], projectBounds[field])
  const fields = {
    ...{ people: read('people'), sessions: read('sessions'), hours: read('hours') },
    expenses: input.expenses === '' ? zero : read('expenses'),
  }
  const own = readOwn(input, read)
  const problems = { ...problemsOf(fields), ...own.problems }
  const { people, sessions, hours, expenses } = fields
  const isRight = people.value !== null && sessions.value !== null && hours.value !== null && expenses.value !== null
  return {
    project: isRight
      ? { people: people.value, sessions: sessions.value, hours: hours.value, expenses: expenses.value }
      : null,
    own: own.estimates,
    problems,
  }
}

const problemsOf = (fields: Readonly<Record<string, ReadNumber>>): ProjectProblems =>
  Object.fromEntries(Object.entries(fields).flatMap(([name, { problem }]) => (problem ? [[name, problem]] : [])))

interface ReadOwn {
  readonly estimates: Estimates | null
  readonly problems: ProjectProblems
}

function readOwn(input: PayProjectInput, read: (field: 'ownMin' | 'ownMax') => ReadNumber): ReadOwn {
  if (input.price !== priceOwn) return { estimates: null, problems: {} }
  const ownMin = read('ownMin')
  const ownMax = input.ownMax === '' ? ownMin : read('ownMax')
  if (ownMin.value === null || ownMax.value === null) {
    return { estimates: null, problems: problemsOf(input.ownMax === '' ? { ownMin } : { ownMin, ownMax }) }
  }
  if (ownMax.value < ownMin.value) return { estimates: null, problems: { ownMax: 'max_below_min' } }
  return {
    estimates: { low: ownMin.value, middle: (ownMin.value + ownMax.value) / 2, high: ownMax.value },
    problems: {},
  }
}
