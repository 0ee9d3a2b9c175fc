interface Entry {
  readonly uid: string
  readonly documentId: string
}

/** Where an entry is edited. */
export const entryPath = ({ uid, documentId }: Entry): string =>
  `/content-manager/collection-types/${uid}/${documentId}`

/** Where a received contribution is read. */
export const contributionPath = (documentId: string): string =>
  entryPath({ uid: 'api::contribution.contribution', documentId })

/** The review of an entry, in the admin's own API. */
export const reviewAddress = ({ uid, documentId }: Entry): string => `/atlas/review/entries/${uid}/${documentId}`

/** The screen of the queue, under the admin. */
export const queueScreen = 'relecture'
