import { departmentName } from '../geography/departments'
import { contributionArea } from '../vocabularies/contribution-area'
import { contributionField, type ContributionField } from '../vocabularies/contribution-field'
import { contributorRole } from '../vocabularies/contributor-role'
import { correctableField } from '../vocabularies/correctable-field'
import type { LocaleCode } from '../vocabularies/locale'
import { paidAnswer } from '../vocabularies/paid-answer'
import type { Vocabulary } from '../vocabularies/vocabulary'
import { answersOf, fieldsOf, isAnswered, type ContributionValues, type FormKind } from './contribution-fields'

/** One field that was answered, in words. */
export interface ContributionLine {
  readonly field: ContributionField
  readonly label: string
  readonly answers: readonly string[]
}

/** Labels of the categories by `axis.code`, and what else only content knows. */
export type ContentLabels = Readonly<Record<string, string>>

const lists: Partial<Record<ContributionField, Vocabulary>> = {
  paid: paidAnswer,
  contributor_role: contributorRole,
  record_field: correctableField,
}

function department(code: string, locale: LocaleCode): string {
  const name = departmentName(code)
  if (name) return `${name} (${code})`
  return contributionArea.has(code) ? contributionArea.label(code, locale) : code
}

/** One answer in words; an unknown code stands as it is. */
function answerWords(field: ContributionField, answer: string, locale: LocaleCode, labels: ContentLabels): string {
  if (field === 'department') return department(answer, locale)
  if (field === 'consent') return paidAnswer.label('yes', locale)
  const list = lists[field]
  if (list) return list.has(answer) ? list.label(answer, locale) : answer
  return labels[`${field}.${answer}`] ?? labels[answer] ?? answer
}

/** What was answered, in words and in the order of the form; what was not does not show. */
export const contributionLines = (
  kind: FormKind,
  values: ContributionValues,
  locale: LocaleCode,
  labels: ContentLabels = {},
): ContributionLine[] =>
  fieldsOf(kind)
    .filter((field) => isAnswered(values, field))
    .map((field) => ({
      field,
      label: contributionField.label(field, locale),
      answers: answersOf(values, field).map((answer) => answerWords(field, answer, locale, labels)),
    }))
