import type { UID } from '@strapi/strapi'
import type { RevisionAction } from '@atlas/shared'
import type { Snapshot } from './recorded-field'

export const revisionUid = 'api::revision.revision' as UID.ContentType

/** What is said of one change of a record, before it is known who and when. */
export interface Change {
  readonly uid: string
  readonly documentId: string
  /** Null where the type has one language. */
  readonly locale: string | null
  readonly action: RevisionAction
  /** What the record said; null when it did not exist. */
  readonly before: Snapshot | null
  /** What it says; null when it is no more. */
  readonly after: Snapshot | null
  readonly message?: string
  /** When the draft that came of it was written (its `updatedAt`); null when none did. */
  readonly version?: string | null
  /** Who did it; the person signed in, or where the request comes from, unless said. */
  readonly user?: Author
  /** Now, unless said. */
  readonly happenedAt?: Date
}

/** Who changed a record: an account and its name, or only the name of what did it. */
export interface Author {
  readonly id: number | null
  readonly name: string
}

/** A line of the history, as stored. */
export interface Revision {
  readonly id: number
  readonly documentId: string
  readonly recordType: string
  readonly recordKey: string
  readonly recordLocale: string | null
  readonly recordTitle: string | null
  readonly action: RevisionAction
  readonly userId: number | null
  readonly userName: string
  readonly happenedAt: string
  readonly recordVersion: string | null
  readonly message: string | null
  readonly before: Snapshot | null
  readonly after: Snapshot | null
}
