/** What the CMS answers to the screens of the review (cms/src/review), as they read it. */
export type { EntrySummary, ThreadLine } from '../../review/entry-summary'
export type { EntryDifferences } from '../../review/entry-differences'
export type { Page, QueueItem } from '../../review/queue'
export type { OwnEntry } from '../../review/own-entries'
export type { ReceivedContribution } from '../../review/contributions'

import type { ReceivedContribution } from '../../review/contributions'
import type { OwnEntry } from '../../review/own-entries'
import type { Page, QueueItem } from '../../review/queue'

/** What waits, by who asks. */
export type QueueAnswer =
  | {
      readonly role: 'reviewer'
      readonly waiting: Page<QueueItem>
      readonly types: readonly { readonly uid: string; readonly label: string; readonly count: number }[]
      readonly contributions: Page<ReceivedContribution>
    }
  | { readonly role: 'author'; readonly own: Page<OwnEntry> }
  | { readonly role: 'none' }
