import { contributionArea } from '../vocabularies/contribution-area'
import type { ContributionField } from '../vocabularies/contribution-field'
import type { ContributionProblemCode } from '../vocabularies/contribution-problem'
import { contributorRole } from '../vocabularies/contributor-role'
import { correctableField } from '../vocabularies/correctable-field'
import { paidAnswer } from '../vocabularies/paid-answer'
import { region } from '../geography/region'
import type { FieldRule } from './contribution-fields'
import { parseRecordReference } from './contribution-record'
import { holdsSocialSecurityNumber } from './health-data'
import { isWebAddress } from './source-rules'
import { firstPlausibleYear, plausibleYearsAhead } from './year-rules'

/** What the checks must be told. */
export interface ContributionContext {
  /** ISO 8601. */
  readonly today: string
  /** Codes of the published categories, by axis. */
  readonly categories: Readonly<Record<string, readonly string[]>>
}

/** What is wrong with an answer, and what its sentence needs. */
export interface AnswerProblem {
  readonly code: ContributionProblemCode
  readonly params?: Readonly<Record<string, number>>
}

/** Something before and after one @, a point after it, no space: the rest is for the mail server to say. */
export const isEmailAddress = (text: string): boolean =>
  /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]{2,}$/.test(text)

const closedLists: Partial<Record<ContributionField, readonly string[]>> = {
  department: [...region.departmentCodes, ...contributionArea.codes],
  paid: paidAnswer.codes,
  contributor_role: contributorRole.codes,
  record_field: correctableField.codes,
}

const isKnownChoice = (field: ContributionField, code: string, { categories }: ContributionContext): boolean =>
  (closedLists[field] ?? categories[field] ?? []).includes(code)

function yearProblem(text: string, today: string): AnswerProblem | null {
  const last = Number(today.slice(0, 4)) + plausibleYearsAhead
  const isYear = /^\d{4}$/.test(text) && Number(text) >= firstPlausibleYear && Number(text) <= last
  return isYear ? null : { code: 'year', params: { first: firstPlausibleYear, last } }
}

type Check = (answer: string, field: ContributionField, context: ContributionContext) => AnswerProblem | null

const choiceCheck: Check = (answer, field, context) =>
  isKnownChoice(field, answer, context) ? null : { code: 'unknown_choice' }
const textCheck: Check = (answer) => (holdsSocialSecurityNumber(answer) ? { code: 'social_security_number' } : null)

const checks: Readonly<Record<FieldRule['form'], Check>> = {
  line: textCheck,
  text: textCheck,
  email: (answer) => (isEmailAddress(answer) ? null : { code: 'email' }),
  year: (answer, _field, { today }) => yearProblem(answer, today),
  web_addresses: (answer) => (isWebAddress(answer) ? null : { code: 'web_address' }),
  choice: choiceCheck,
  choices: choiceCheck,
  consent: (answer) => (answer === 'yes' ? null : { code: 'consent_required' }),
  record: (answer) => (parseRecordReference(answer) ? null : { code: 'unknown_record' }),
}

/** What is wrong with the answers of a field, the first thing only; null when nothing is. Unanswered is not wrong here. */
export function answerProblem(
  field: ContributionField,
  { form, maxLength, maxCount = 1 }: FieldRule,
  answers: readonly string[],
  context: ContributionContext,
): AnswerProblem | null {
  if (answers.length > maxCount) return { code: 'too_many' }
  for (const answer of answers) {
    // Characters as people count them: a browser sends the end of a line as two.
    if (answer.replaceAll('\r\n', '\n').length > maxLength) return { code: 'too_long', params: { max: maxLength } }
    const problem = checks[form](answer, field, context)
    if (problem) return problem
  }
  return null
}
