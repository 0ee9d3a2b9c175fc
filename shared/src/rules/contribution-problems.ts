import type { ContributionField } from '../vocabularies/contribution-field'
import { contributionProblem } from '../vocabularies/contribution-problem'
import type { ContributionStep } from '../vocabularies/contribution-step'
import type { LocaleCode } from '../vocabularies/locale'
import { answerProblem, type AnswerProblem, type ContributionContext } from './contribution-answer'
import {
  answersOf,
  answerOf,
  contributionFields,
  contributionSteps,
  fieldsOf,
  isAnswered,
  type ContributionValues,
  type FieldRule,
  type FormKind,
} from './contribution-fields'

/** One thing wrong with one field of what a visitor sends. */
export interface ContributionProblem extends AnswerProblem {
  readonly field: ContributionField
}

const choiceForms: readonly FieldRule['form'][] = ['choice', 'choices']

function missingProblem(form: FieldRule['form']): AnswerProblem {
  if (form === 'consent') return { code: 'consent_required' }
  return { code: choiceForms.includes(form) ? 'choice_required' : 'required' }
}

function fieldProblem(
  field: ContributionField,
  rule: FieldRule,
  values: ContributionValues,
  context: ContributionContext,
): AnswerProblem | null {
  const answers = answersOf(values, field)
  if (answers.length === 0) return rule.isRequired ? missingProblem(rule.form) : null
  return answerProblem(field, rule, answers, context)
}

/** What holds between two fields. */
function crossProblems(kind: FormKind, values: ContributionValues): ContributionProblem[] {
  if (kind !== 'new_initiative') return []
  const [start, end] = [answerOf(values, 'start_year'), answerOf(values, 'end_year')]
  const isReversed = /^\d{4}$/.test(start) && /^\d{4}$/.test(end) && end < start
  const hasSource = isAnswered(values, 'links') || isAnswered(values, 'source_note')
  return [
    ...(isReversed ? [{ field: 'end_year', code: 'years_reversed' } as const] : []),
    ...(hasSource ? [] : [{ field: 'links', code: 'source_required' } as const]),
  ]
}

/** Everything that keeps a contribution from being sent, or a step from being left, in the order of the form. */
export function contributionProblems(
  kind: FormKind,
  values: ContributionValues,
  context: ContributionContext,
  step?: ContributionStep,
): ContributionProblem[] {
  const asked = fieldsOf(kind, step)
  const own = asked.flatMap((field): ContributionProblem[] => {
    const problem = fieldProblem(field, contributionFields[kind][field]!, values, context)
    return problem ? [{ field, ...problem }] : []
  })
  const isOwn = (field: ContributionField) => own.some((problem) => problem.field === field)
  const crossed = crossProblems(kind, values).filter(({ field }) => asked.includes(field) && !isOwn(field))
  return [...own, ...crossed].sort((a, b) => asked.indexOf(a.field) - asked.indexOf(b.field))
}

/** The first step that something is wrong in; null when all may be sent. */
export function firstWrongStep(kind: FormKind, values: ContributionValues, context: ContributionContext) {
  return contributionSteps[kind].find((step) => contributionProblems(kind, values, context, step).length > 0) ?? null
}

/** A problem in words. */
export function contributionProblemMessage({ code, params = {} }: AnswerProblem, locale: LocaleCode): string {
  return contributionProblem.label(code, locale).replace(/\{(\w+)\}/g, (_place, name: string) => String(params[name]))
}
