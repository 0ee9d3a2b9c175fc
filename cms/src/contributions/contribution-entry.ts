import type { ContributionValues, FormKind, LocaleCode } from '@atlas/shared'

export const contributionUid = 'api::contribution.contribution'
export const initiativeUid = 'api::initiative.initiative'

/** What is kept of the form as it came: no contact details. */
export interface ContributionPayload {
  readonly values: ContributionValues
  /** Labels of the categories chosen, on the day, by `axis.code`. */
  readonly labels: Readonly<Record<string, string>>
}

/** A contribution as the database has it. */
export interface ContributionEntry {
  readonly id: number
  readonly documentId: string
  readonly title: string
  /** Those that come by a link of verification have none. */
  readonly reference: string | null
  readonly message: string | null
  readonly kind: FormKind | 'new_practice' | 'new_publication' | 'other'
  readonly state: string
  readonly receivedAt: string
  readonly payload: ContributionPayload | null
  readonly language: LocaleCode | null
  readonly recordUid: string | null
  readonly recordDocumentId: string | null
  readonly recordTitle: string | null
  readonly contactName: string | null
  readonly contactEmail: string | null
  readonly contactRole: string | null
  readonly contactsDueOn: string | null
  readonly contactsDeletedOn: string | null
  readonly handledOn: string | null
  readonly draftUid: string | null
  readonly draftDocumentId: string | null
}

/** States in which a contribution still waits for a decision. */
export const openStates = ['received', 'in_review'] as const

/** Today, as ISO 8601 says it. */
export const today = (): string => new Date().toISOString().slice(0, 10)
