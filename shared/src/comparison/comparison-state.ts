import { canonicalSlug, canonicalText } from '../filters/canonical-filters'
import { firstOf, listOf, type DirectoryQuery, type QueryInput } from '../filters/query-values'

/** How many stand side by side at most: more would not be read. */
export const maxCompared = 4

/** Those that an address may carry beyond the four that show: they wait for a place. */
const maxCarried = 12

export type ComparedKind = 'territory' | 'initiative'

/** What the address of the comparison says. The order of the slugs is the reader's. */
export interface ComparisonState {
  /** Which of the two selections shows. */
  readonly kind: ComparedKind
  readonly territory: readonly string[]
  readonly initiative: readonly string[]
  /** Only the rows that differ. */
  readonly isDifferencesOnly: boolean
  /** Words by which the reader looks for one more initiative. */
  readonly text: string
}

function slugsOf(query: QueryInput, key: ComparedKind): string[] {
  const slugs = listOf(query, key)
    .slice(0, maxCarried * 4)
    .map(canonicalSlug)
  return [...new Set(slugs.filter((slug) => slug !== null))].slice(0, maxCarried)
}

/**
 * Reads the address of the comparison. Never throws: doubled and malformed slugs are dropped, the order stays. Without
 * `of`, initiatives show when there are some and no territory.
 */
export function parseComparison(query: QueryInput): ComparisonState {
  const [territory, initiative] = [slugsOf(query, 'territory'), slugsOf(query, 'initiative')]
  const natural: ComparedKind = initiative.length > 0 && territory.length === 0 ? 'initiative' : 'territory'
  const of = firstOf(query, 'of')
  return {
    kind: of === 'initiatives' ? 'initiative' : of === 'territories' ? 'territory' : natural,
    territory,
    initiative,
    isDifferencesOnly: firstOf(query, 'differences') === 'only',
    text: canonicalText(firstOf(query, 'q')),
  }
}

/** Writes a state as a query, so that one state has one address. */
export function comparisonQuery(state: ComparisonState): DirectoryQuery {
  const { kind, territory, initiative, isDifferencesOnly, text } = state
  const query: DirectoryQuery = {}
  if (territory.length > 0) query.territory = [...territory]
  if (initiative.length > 0) query.initiative = [...initiative]
  if (parseComparison(query).kind !== kind) query.of = kind === 'initiative' ? 'initiatives' : 'territories'
  if (isDifferencesOnly) query.differences = 'only'
  if (text !== '') query.q = text
  return query
}

/** The selection with one more at its end; the same one when it is there already. The search is over. */
export const withCompared = (state: ComparisonState, kind: ComparedKind, slug: string): ComparisonState =>
  state[kind].includes(slug) ? state : { ...state, kind, [kind]: [...state[kind], slug], text: '' }

/** The selection without one; the others keep their order. */
export const withoutCompared = (state: ComparisonState, kind: ComparedKind, slug: string): ComparisonState => ({
  ...state,
  kind,
  [kind]: state[kind].filter((one) => one !== slug),
})

/** What of a selection can be shown: the first four that exist, those that wait, and those that nothing is known of. */
export interface Chosen {
  readonly shown: readonly string[]
  readonly waiting: readonly string[]
  readonly unknown: readonly string[]
}

/** Sorts a selection out; `exists` says which slugs lead to something. The order stays. */
export function chosenAmong(slugs: readonly string[], exists: (slug: string) => boolean): Chosen {
  const found = slugs.filter(exists)
  return {
    shown: found.slice(0, maxCompared),
    waiting: found.slice(maxCompared),
    unknown: slugs.filter((slug) => !exists(slug)),
  }
}
