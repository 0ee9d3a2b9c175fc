import { titleIndex, titleWords } from './close-titles'
import type { DuplicateCandidate, DuplicateMatch, DuplicateRecord } from './duplicate-record'
import { judge, type DuplicateKind } from './judge'
import { spellingsOfName } from './spellings'

const usualLimit = 5

export interface DuplicateFinder<Found extends DuplicateRecord> {
  /** The records that may be the candidate, the likeliest first, at most `limit` (5). */
  find(candidate: DuplicateCandidate, limit?: number): DuplicateMatch<Found>[]
}

/** Prepares records once, to be compared with many candidates: 10,000 take under a second, then milliseconds each. */
export function duplicateFinder<Found extends DuplicateRecord>(
  records: readonly Found[],
  kind: DuplicateKind = 'initiative',
): DuplicateFinder<Found> {
  const index = titleIndex(
    records.map(({ titles }) => titles),
    kind === 'publication' ? undefined : spellingsOfName,
  )
  return {
    find(candidate, limit = usualLimit) {
      const closeness = index.closeTo(candidate.titles)
      const hasTitle = candidate.titles.some((title) => titleWords(title).length > 0)
      const matches = records.flatMap((record, position) => {
        if (record.id === candidate.id) return []
        return judge(candidate, record, closeness.get(position) ?? 0, { kind, hasTitle }) ?? []
      })
      return matches.sort((a, b) => b.score - a.score || a.record.id.localeCompare(b.record.id)).slice(0, limit)
    },
  }
}

/** The records that may be the same thing as the candidate, the likeliest first, each with the reasons to think so. */
export const possibleDuplicates = <Found extends DuplicateRecord>(
  candidate: DuplicateCandidate,
  records: readonly Found[],
  kind: DuplicateKind = 'initiative',
): DuplicateMatch<Found>[] => duplicateFinder(records, kind).find(candidate)
