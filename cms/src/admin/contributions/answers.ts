/** Where a contribution stands, as `/atlas/contributions/…` answers it. */
export interface Situation {
  readonly kind: string
  readonly state: string
  readonly reference: string | null
  readonly hasEmail: boolean
  readonly hasContact: boolean
  readonly contactsDueOn: string | null
  readonly contactsDeletedOn: string | null
  readonly outcome: { readonly uid: string; readonly documentId: string } | null
  readonly record: { readonly uid: string; readonly documentId: string; readonly title: string } | null
  readonly duplicates: readonly {
    readonly slug: string
    readonly title: string
    readonly organisation: string | null
    readonly reasons: readonly string[]
  }[]
  readonly mayMakeDraft: boolean
  readonly mayDecide: boolean
}

/** A correction proposed for the record on the screen. */
export interface Proposal {
  readonly documentId: string
  readonly reference: string | null
  readonly receivedAt: string
  readonly state: string
  readonly lines: readonly { readonly label: string; readonly answers: readonly string[] }[]
  readonly changes: readonly { readonly name: string; readonly label: string; readonly value: string }[]
}
