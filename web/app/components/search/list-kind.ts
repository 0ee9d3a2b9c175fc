import { directoryEditor, type DirectoryState, type FilterEditor, type ListState } from '@atlas/shared'

/** Messages that say what is listed: each is the name of one. */
export interface ListWords {
  readonly title: string
  readonly hint: string
  /** `Voir {n} initiatives`. */
  readonly show: string
  readonly years: string
  readonly since: string
  readonly until: string
  readonly empty: string
  readonly without: string
}

/** What the filters of a list need to know of what it lists. */
export interface ListKind<State extends ListState> {
  readonly editor: FilterEditor<State>
  readonly words: ListWords
  /** Names of the bounds of years in the address. */
  readonly yearKeys: { readonly from: string; readonly to: string }
  /** Groups that open at first: the ones that most readers choose in; the others wait folded. */
  readonly openAtFirst: readonly string[]
  /** Orders offered, the one used without a text first; `sort.<code>` says each. */
  readonly sorts: readonly string[]
}

/** Initiatives: what a page lists unless it says otherwise. Actors share its address. */
export const initiativeKind: ListKind<DirectoryState> = {
  editor: directoryEditor,
  words: {
    ...{ title: 'filters.title', hint: 'filters.textHint', show: 'filters.show' },
    ...{ years: 'filters.started', since: 'filters.since', until: 'filters.until' },
    ...{ empty: 'empty.title', without: 'empty.without' },
  },
  yearKeys: { from: 'started_from', to: 'started_to' },
  openAtFirst: ['engagement_level', 'field', 'department'],
  sorts: ['recent', 'title', 'organisation', 'engagement_level', 'start_year'],
}
