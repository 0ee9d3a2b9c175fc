import type { LocaleCode, SearchLogItemFragment } from '@atlas/shared'
import { filled } from './known'
import { said, type Said } from './said'
import { sourceList, type SourceView } from './source-list'
import { writtenDate, writtenNumber, type WrittenDate } from './written-date'

/** The numbers of a search, in the order of the work. */
const numberNames = ['hits', 'duplicates', 'screened', 'included'] as const
type NumberName = (typeof numberNames)[number]

/** One logged search as the page shows it. */
export interface SearchView {
  readonly slug: string
  readonly database: string
  readonly date: WrittenDate | null
  readonly equation: string | null
  /** Null where nobody wrote the number down. */
  readonly numbers: readonly { readonly name: NumberName; readonly written: string | null }[]
  /** What it covers, by axis; empty when it covers everything. */
  readonly covers: readonly { readonly axis: string; readonly labels: readonly string[] }[]
  readonly note: Said | null
  readonly sources: readonly SourceView[]
}

function coverage({ covers }: SearchLogItemFragment): SearchView['covers'] {
  const axes = new Map<string, string[]>()
  for (const { axisLabel, label } of covers) axes.set(axisLabel, [...(axes.get(axisLabel) ?? []), label])
  return [...axes].map(([axis, labels]) => ({ axis, labels }))
}

/** The log of the searches. Its texts are in the language of the editors, French. */
export const searchViews = (searches: readonly SearchLogItemFragment[], locale: LocaleCode): SearchView[] =>
  searches.map((search) => ({
    ...{ slug: search.slug, database: search.database, equation: filled(search.equation) },
    date: writtenDate(search.searchedOn, locale),
    numbers: numberNames.map((name) => ({
      name,
      written: search[name] === null ? null : writtenNumber(search[name], locale),
    })),
    covers: coverage(search),
    note: said(search.note, 'fr', locale),
    sources: sourceList(search.sources, locale),
  }))
