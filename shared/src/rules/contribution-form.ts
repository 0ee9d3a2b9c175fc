import { contributionStep, type ContributionStep } from '../vocabularies/contribution-step'
import type { ContributionField } from '../vocabularies/contribution-field'
import type { ContributionContext } from './contribution-answer'
import {
  answerOf,
  answersOf,
  contributionFields,
  contributionSteps,
  fieldsOf,
  type ContributionValues,
  type FormKind,
} from './contribution-fields'
import { contributionProblems, firstWrongStep, type ContributionProblem } from './contribution-problems'
import { seemsHealthData } from './health-data'

/** Where a visitor is in the form. */
export interface ContributionForm {
  readonly kind: FormKind
  readonly step: ContributionStep
  readonly values: ContributionValues
  readonly problems: readonly ContributionProblem[]
}

/** What a visitor asks of the form: the button pressed. */
export type ContributionMove = 'next' | 'back' | 'send' | `to:${ContributionStep}`

/** Reads the button pressed; the next step when it is none of them. */
export function parseMove(text: string): ContributionMove {
  if (text === 'back' || text === 'send') return text
  return text.startsWith('to:') && contributionStep.has(text.slice(3)) ? (text as ContributionMove) : 'next'
}

const stepAt = (kind: FormKind, index: number): ContributionStep => {
  const steps = contributionSteps[kind]
  return steps[Math.min(Math.max(index, 0), steps.length - 1)]!
}

/** The step named, or the first when the kind of form has none of that name. */
export const stepOf = (kind: FormKind, step: string): ContributionStep =>
  contributionSteps[kind].find((one) => one === step) ?? contributionSteps[kind][0]!

/**
 * Where a move leads. Forward asks that the step be right, sending that all be; back and elsewhere ask nothing. What is
 * wrong is said at the step where it is.
 */
export function moveContribution(
  { kind, step, values }: Omit<ContributionForm, 'problems'>,
  move: ContributionMove,
  context: ContributionContext,
): ContributionForm & { readonly mayBeSent: boolean } {
  const at = (there: ContributionStep, problems: readonly ContributionProblem[] = [], mayBeSent = false) => ({
    ...{ kind, step: there, values, problems, mayBeSent },
  })
  const index = contributionSteps[kind].indexOf(step)
  if (move === 'back') return at(stepAt(kind, index - 1))
  if (move.startsWith('to:')) return at(stepOf(kind, move.slice(3)))
  if (move === 'send') {
    const wrong = firstWrongStep(kind, values, context)
    return wrong ? at(wrong, contributionProblems(kind, values, context, wrong)) : at('review', [], true)
  }
  const problems = contributionProblems(kind, values, context, step)
  return problems.length > 0 ? at(step, problems) : at(stepAt(kind, index + 1))
}

/** The fields whose text seems to speak of a person's health: a warning, which keeps nobody from sending. */
export const healthWarnings = (kind: FormKind, values: ContributionValues): ContributionField[] =>
  fieldsOf(kind).filter((field) => {
    const { form } = contributionFields[kind][field]!
    return (form === 'line' || form === 'text') && seemsHealthData(answerOf(values, field))
  })

type Given = Readonly<Record<string, unknown>>

/** The answers among what a form sent; anything else is left out, one answer of a list of several is a list. */
export function readValues(kind: FormKind, given: Given): ContributionValues {
  const texts = (value: unknown): string[] =>
    (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string')
  const pairs = fieldsOf(kind).map((field): [ContributionField, string | string[] | undefined] => {
    const answers = texts(given[field])
    return [field, contributionFields[kind][field]!.maxCount ? answersOf({ [field]: answers }, field) : answers[0]]
  })
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined))
}
