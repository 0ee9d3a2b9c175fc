import { entryAddress } from '../entries/entry-address'
import type { FieldDifference } from './field-difference'

/** A line of the history, as the admin's API gives it (cms/src/history/revision-lines.ts). */
export interface RevisionLine {
  readonly id: string
  readonly type: string
  readonly typeLabel: string
  readonly recordKey: string
  readonly locale: string | null
  readonly title: string | null
  readonly action: string
  readonly actionLabel: string
  readonly author: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly message: string | null
}

/** A page of lines, newest first. */
export interface Lines {
  readonly lines: readonly RevisionLine[]
  readonly total: number
  readonly page: number
  readonly pageCount: number
}

/** What restoring a line would do. */
export interface Restoration {
  readonly isDeleted: boolean
  readonly lost: readonly LostLink[]
  readonly differences: readonly FieldDifference[]
}

/** A link that cannot be put back. */
export interface LostLink {
  readonly label: string
  readonly name: string
}

/** A line with what it changed; `restoration` is null for who may not restore it. */
export interface RevisionDetail extends RevisionLine {
  readonly differences: readonly FieldDifference[]
  readonly restoration: Restoration | null
}

const languages: Readonly<Record<string, string>> = { fr: 'français', en: 'anglais' }

/** « français »; null where the type has one language. */
export const languageName = (locale: string | null): string | null => (locale ? (languages[locale] ?? locale) : null)

/** Where the record of a line is edited, in the line's language. */
export const recordAddress = ({
  type,
  recordKey,
  locale,
}: Pick<RevisionLine, 'type' | 'recordKey' | 'locale'>): string =>
  entryAddress({ uid: type, documentId: recordKey, locale })
