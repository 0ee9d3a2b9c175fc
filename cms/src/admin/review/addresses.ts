import { entryAddress } from '../entries/entry-address'

interface Entry {
  readonly uid: string
  readonly documentId: string
}

/** Where a received contribution is read. */
export const contributionAddress = (documentId: string): string =>
  entryAddress({ uid: 'api::contribution.contribution', documentId })

/** The review of an entry, in the admin's own API. */
export const reviewAddress = ({ uid, documentId }: Entry): string => `/atlas/review/entries/${uid}/${documentId}`

/** The screen of the queue, under the admin. */
export const queueScreen = 'relecture'
