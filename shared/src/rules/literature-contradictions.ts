import { defineVocabulary, type CodeOf } from '../vocabularies/vocabulary'
import type { FlowBoxCode } from '../vocabularies/flow-box'
import type { FlowRecord, LoggedSearch } from './literature-flow'

/** What can disagree in the log of a search, or between the log and the records. */
export const flowContradiction = defineVocabulary({
  duplicates_above_hits: { fr: 'Plus de doublons que de références', en: 'More duplicates than references' },
  screened_above_remaining: {
    fr: 'Plus de références examinées qu’il n’en restait',
    en: 'More references screened than were left',
  },
  included_above_screened: {
    fr: 'Plus de références retenues qu’examinées',
    en: 'More references included than screened',
  },
  included_differs: {
    fr: 'Le journal et les fiches ne retiennent pas le même nombre de références',
    en: 'The log and the records do not include the same number of references',
  },
  records_above_hits: { fr: 'Plus de fiches que de références trouvées', en: 'More records than references found' },
})
export type FlowContradictionCode = CodeOf<typeof flowContradiction>

/** A box that does not add up: what one side says, and the most, or the number, that the other allows. */
export interface FlowContradiction {
  readonly code: FlowContradictionCode
  readonly box: FlowBoxCode
  readonly searchSlug: string
  readonly found: number
  readonly expected: number
}

type Numbers = Pick<LoggedSearch, 'hits' | 'duplicates' | 'screened' | 'included'>

/** How many references were left to screen, as far as the log says; null when it gives no number of hits. */
function remainingToScreen({ hits, duplicates }: Numbers): number | null {
  return hits === null ? null : Math.max(0, hits - (duplicates ?? 0))
}

interface Excess {
  readonly code: FlowContradictionCode
  readonly box: FlowBoxCode
  readonly found: number
  readonly expected: number
}

/** The numbers of one search that are above what the number before them allows. A number that is not known allows all. */
export function logExcesses(search: Numbers): Excess[] {
  const remaining = remainingToScreen(search)
  const limits: readonly [FlowContradictionCode, FlowBoxCode, number | null, number | null][] = [
    ['duplicates_above_hits', 'duplicates', search.duplicates, search.hits],
    ['screened_above_remaining', 'screened', search.screened, remaining],
    ['included_above_screened', 'included', search.included, search.screened ?? remaining],
  ]
  return limits.flatMap(([code, box, found, expected]) =>
    found !== null && expected !== null && found > expected ? [{ code, box, found, expected }] : [],
  )
}

function recordDifferences(search: LoggedSearch, records: readonly FlowRecord[]): Excess[] {
  const found = records.filter(({ searchSlug }) => searchSlug === search.slug)
  const included = found.filter(({ screeningStatus }) => screeningStatus === 'included').length
  const differences: Excess[] = []
  if (search.hits !== null && found.length > search.hits) {
    differences.push({ code: 'records_above_hits', box: 'identified', found: found.length, expected: search.hits })
  }
  if (search.included !== null && included !== search.included) {
    differences.push({ code: 'included_differs', box: 'included', found: included, expected: search.included })
  }
  return differences
}

/** Everything that disagrees about one search: in its own numbers, then with the records that it found. */
export const flowContradictions = (search: LoggedSearch, records: readonly FlowRecord[]): FlowContradiction[] =>
  [...logExcesses(search), ...recordDifferences(search, records)].map((excess) => ({
    ...excess,
    searchSlug: search.slug,
  }))
