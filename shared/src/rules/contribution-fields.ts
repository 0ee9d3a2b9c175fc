import type { ContributionField } from '../vocabularies/contribution-field'
import type { ContributionStep } from '../vocabularies/contribution-step'

/** What a visitor typed, as a form sends it: texts, and lists for what has several answers. */
export type ContributionValues = Readonly<Partial<Record<ContributionField, string | readonly string[]>>>

/** The two things that the public form sends. */
export type FormKind = 'new_initiative' | 'correction'

/** The axes of the typology that the form asks about; the fields bear their codes. */
export const contributionAxes = ['engagement_level', 'field', 'user_role'] as const

/** How a field is answered, which is how it is checked. */
export type FieldForm =
  'line' | 'text' | 'email' | 'year' | 'web_addresses' | 'choice' | 'choices' | 'consent' | 'record'

export interface FieldRule {
  readonly step: ContributionStep
  readonly form: FieldForm
  /** Characters of one answer. */
  readonly maxLength: number
  /** Answers, for what has several. */
  readonly maxCount?: number
  readonly isRequired?: boolean
}

const line = { form: 'line', maxLength: 200 } as const
const text = { form: 'text', maxLength: 2000 } as const
const choice = { form: 'choice', maxLength: 60 } as const
const choices = { form: 'choices', maxLength: 60, maxCount: 40 } as const
const year = { form: 'year', maxLength: 4 } as const
const links = { form: 'web_addresses', maxLength: 2000, maxCount: 3 } as const

const proof = { links: links, source_note: { form: 'text', maxLength: 500 } } as const
const you = {
  contact_name: { ...line, maxLength: 120, step: 'you' },
  contact_email: { form: 'email', maxLength: 200, step: 'you' },
  contributor_role: { ...choice, step: 'you' },
  consent: { form: 'consent', maxLength: 20, step: 'you', isRequired: true },
} as const

type Rules = Readonly<Partial<Record<ContributionField, FieldRule>>>

/** The fields of each kind, in the order of the form. */
export const contributionFields: Readonly<Record<FormKind, Rules>> = {
  new_initiative: {
    title: { ...line, step: 'action', isRequired: true },
    organisation: { ...line, step: 'action', isRequired: true },
    summary: { ...text, maxLength: 500, step: 'action', isRequired: true },
    department: { ...choice, step: 'action', isRequired: true },
    commune: { ...line, step: 'action' },
    engagement_level: { ...choice, step: 'partnership' },
    field: { ...choices, step: 'partnership' },
    user_role: { ...choices, step: 'partnership' },
    paid: { ...choice, step: 'partnership' },
    paid_how: { ...text, maxLength: 500, step: 'partnership' },
    start_year: { ...year, step: 'partnership' },
    end_year: { ...year, step: 'partnership' },
    links: { ...proof.links, step: 'proof' },
    source_note: { ...proof.source_note, step: 'proof' },
    results: { ...text, step: 'proof' },
    ...you,
  },
  correction: {
    record: { form: 'record', maxLength: 200, step: 'correction', isRequired: true },
    record_field: { ...choice, step: 'correction' },
    wrong: { ...text, step: 'correction', isRequired: true },
    right: { ...text, step: 'correction' },
    links: { ...proof.links, step: 'correction' },
    source_note: { ...proof.source_note, step: 'correction' },
    ...you,
  },
}

/** The steps of each kind; the last shows what will be sent. */
export const contributionSteps: Readonly<Record<FormKind, readonly ContributionStep[]>> = {
  new_initiative: ['action', 'partnership', 'proof', 'you', 'review'],
  correction: ['correction', 'you', 'review'],
}

/** What says who somebody is: never kept by the browser, taken away from the CMS after a time. */
export const contactFields = ['contact_name', 'contact_email', 'contributor_role'] as const

/** The fields of a kind, of one step when it is given. */
export const fieldsOf = (kind: FormKind, step?: ContributionStep): ContributionField[] =>
  (Object.entries(contributionFields[kind]) as [ContributionField, FieldRule][])
    .filter(([, rule]) => step === undefined || rule.step === step)
    .map(([name]) => name)

/** The one answer of a field, without the spaces around it; empty when there is none. */
export function answerOf(values: ContributionValues, field: ContributionField): string {
  const value = values[field]
  return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim()
}

/** The answers of a field that has several, without the empty ones. */
export function answersOf(values: ContributionValues, field: ContributionField): string[] {
  const value = values[field]
  const all = typeof value === 'string' ? [value] : (value ?? [])
  return all.map((one) => one.trim()).filter((one) => one !== '')
}

/** Whether a field holds anything. */
export const isAnswered = (values: ContributionValues, field: ContributionField): boolean =>
  answersOf(values, field).length > 0
