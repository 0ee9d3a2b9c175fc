import { defaultPayAssumptions, type PayAssumptions } from './pay-line'
import { readNumber, type PayInputProblem } from './pay-number'
import type { PayState } from './pay-state'

/** Hours that a half-day and a day can be taken to last. */
export const assumptionBounds = {
  halfDayHours: { min: 0.5, max: 12 },
  dayHours: { min: 1, max: 24 },
} as const

export interface ReadAssumptions {
  /** What to compute with: the default wherever nothing right was typed. */
  readonly assumptions: PayAssumptions
  readonly problems: Readonly<Record<keyof PayAssumptions, PayInputProblem | null>>
  readonly isDefault: boolean
}

/** The assumptions of a state. */
export function readAssumptions(state: Pick<PayState, keyof PayAssumptions>): ReadAssumptions {
  const read = (field: keyof PayAssumptions) =>
    state[field] === ''
      ? { value: defaultPayAssumptions[field], problem: null }
      : readNumber(state[field], assumptionBounds[field])
  const [halfDay, day] = [read('halfDayHours'), read('dayHours')]
  const assumptions = {
    halfDayHours: halfDay.value ?? defaultPayAssumptions.halfDayHours,
    dayHours: day.value ?? defaultPayAssumptions.dayHours,
  }
  return {
    assumptions,
    problems: { halfDayHours: halfDay.problem, dayHours: day.problem },
    isDefault:
      assumptions.halfDayHours === defaultPayAssumptions.halfDayHours &&
      assumptions.dayHours === defaultPayAssumptions.dayHours,
  }
}
