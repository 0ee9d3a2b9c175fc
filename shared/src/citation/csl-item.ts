/** A person or an organisation, as CSL-JSON writes them. */
export type CslName = { readonly family: string; readonly given?: string } | { readonly literal: string }

interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[]
}

/** A reference in CSL-JSON (citationstyles.org): only what the record knows. */
export interface CslItem {
  readonly id: string
  readonly type: string
  readonly title: string
  readonly author?: readonly CslName[]
  readonly issued?: CslDate
  readonly 'container-title'?: string
  readonly publisher?: string
  readonly volume?: string
  readonly issue?: string
  readonly page?: string
  readonly genre?: string
  readonly DOI?: string
  readonly URL?: string
  readonly accessed?: CslDate
  readonly language?: string
  /** What the atlas says of it: its own words are no abstract. */
  readonly annote?: string
  readonly custom?: { readonly hasMoreAuthors: true }
}
