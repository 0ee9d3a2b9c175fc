import { asAdministrator } from './administrator'

const pathOf = (uid: string) => `/content-manager/collection-types/${uid}`

/** Entries that a test makes in the CMS as an editor does, and takes away at its end. */
export interface MadeEntries {
  /** Creates an entry in French and publishes it, where its type has drafts; throws what the CMS refuses. */
  make(uid: string, data: object, hasDrafts?: boolean): Promise<string>
  /** Deletes them, the last first. */
  clean(): Promise<void>
}

export function madeEntries(): MadeEntries {
  const made: string[] = []
  return {
    async make(uid, data, hasDrafts = true) {
      const path = pathOf(uid) + (hasDrafts ? '/actions/publish' : '')
      const { status, body } = await asAdministrator('POST', path, data)
      if (status >= 300) throw new Error(`${uid} was refused: ${JSON.stringify(body)}`)
      const { documentId } = (body as { data: { documentId: string } }).data
      made.push(`${pathOf(uid)}/${documentId}`)
      return documentId
    },
    async clean() {
      for (const path of made.splice(0).reverse()) await asAdministrator('DELETE', path)
    },
  }
}
