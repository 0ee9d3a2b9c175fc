import type { DatedCountFragment, LocaleCode } from '@atlas/shared'
import { filled } from './known'
import { writtenDate, writtenNumber, type WrittenDate } from './written-date'

/** One of the three counters of people, kept apart: who acts as a partner, who was trained, who was reached. */
export interface PeopleCount {
  readonly key: 'partnerUsers' | 'trained' | 'reached'
  readonly value: string
  readonly isApproximate: boolean
  readonly counted: WrittenDate | null
  readonly note: string | null
}

type Counted = DatedCountFragment | null

/** The counters that are known, as they stood at their dates. */
export function peopleCounts(counts: Readonly<Record<PeopleCount['key'], Counted>>, locale: LocaleCode): PeopleCount[] {
  const keys = ['partnerUsers', 'trained', 'reached'] as const
  return keys.flatMap((key) => {
    const count = counts[key]
    if (count === null || count.value === null) return []
    return [
      {
        key,
        value: writtenNumber(count.value, locale),
        isApproximate: count.isApproximate === true,
        counted: writtenDate(count.countedOn, locale, count.datePrecision ?? 'day'),
        note: filled(count.note),
      },
    ]
  })
}
