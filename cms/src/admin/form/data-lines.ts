import { contributionLines, type ContentLabels, type ContributionValues } from '@atlas/shared'

const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value, null, 1))

interface Contribution {
  readonly values: ContributionValues
  readonly labels?: ContentLabels
}

const isContribution = (value: object): value is Contribution => 'values' in value && typeof value.values === 'object'

/** What a visitor answered, in the words of the form. */
function answersInWords({ values, labels }: Contribution): string[] {
  const kind = 'record' in values ? 'correction' : 'new_initiative'
  return contributionLines(kind, values, 'fr', labels).map(
    ({ label, answers }) => `${label}\u202f: ${answers.join(answers.some((one) => one.length > 40) ? '\n' : ', ')}`,
  )
}

/** « name: value » for each part of an object, or the value alone; a contribution in words. */
export function dataLines(value: unknown): string[] {
  if (value === null || value === undefined) return []
  if (typeof value !== 'object' || Array.isArray(value)) return [asText(value)]
  if (isContribution(value)) return answersInWords(value)
  return Object.entries(value).map(([name, part]) => `${name} : ${asText(part)}`)
}
