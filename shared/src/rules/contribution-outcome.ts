import type { LocaleCode } from '../vocabularies/locale'
import type { ContributionForm } from './contribution-form'

/** A published initiative that may be the one proposed. */
export interface ContributionDuplicate {
  readonly slug: string
  readonly title: string
  readonly language: LocaleCode
  readonly organisation: string | null
  /** In the visitor’s language: « titre proche ». */
  readonly reasons: readonly string[]
}

/** Why a form is shown again although nothing is wrong in it. */
export type ContributionNotice = 'expired' | 'busy' | 'too_large' | 'down' | 'elsewhere'

/** What a form that was sent comes to: the step to show, or what was sent. */
export interface ContributionOutcome {
  readonly form: ContributionForm
  /** HTTP. */
  readonly status: number
  readonly notice?: ContributionNotice
  readonly duplicates?: readonly ContributionDuplicate[]
  readonly sent?: SentContribution
}

/** What the confirmation says. */
export interface SentContribution {
  readonly reference: string
  /** For the link that deletes the contact details; null when there are none. */
  readonly deletionToken: string | null
  /** ISO 8601 day. */
  readonly contactsDueOn: string | null
  readonly hasEmail: boolean
}

/** Where the contact details stand that a link of deletion leads to. */
export interface ContactRemoval {
  readonly state: 'held' | 'deleted' | 'unknown' | 'down'
  readonly reference: string | null
  /** ISO 8601 day. */
  readonly dueOn: string | null
}
