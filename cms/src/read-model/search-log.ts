import { literatureFlow, type LiteratureFlow } from '@atlas/shared'
import type { SourceRow } from './collections/collection'
import type { LiteratureSearchRow } from './collections/literature-searches'
import type { PublicationRow } from './collections/publications'
import { labelledCategories, type LabelledCategory } from './labelled-categories'
import type { Taxonomy } from './taxonomy'
import { translate } from './translated'

/** One question put to one database, as the log shows it. */
export interface SearchLogItem {
  readonly slug: string
  readonly database: string
  readonly searchedOn: string | null
  readonly equation: string | null
  readonly hits: number | null
  readonly duplicates: number | null
  readonly screened: number | null
  readonly included: number | null
  readonly note: string | null
  readonly covers: readonly LabelledCategory[]
  readonly sources: readonly SourceRow[]
}

/** The searches, the latest first; those without a date last. */
export function searchLog(rows: readonly LiteratureSearchRow[], taxonomy: Taxonomy): SearchLogItem[] {
  return rows
    .map(({ categories, ...row }) => ({
      ...{ slug: row.slug, database: row.database, searchedOn: row.searchedOn, equation: row.equation },
      ...{ hits: row.hits, duplicates: row.duplicates, screened: row.screened, included: row.included },
      ...{ note: row.note, covers: labelledCategories(categories, taxonomy), sources: row.sources },
    }))
    .sort((a, b) => (b.searchedOn ?? '').localeCompare(a.searchedOn ?? '') || a.database.localeCompare(b.database))
}

/** The flow that the log and the publications make; each publication once, whatever its translations. */
export function flowOf(
  searches: readonly LiteratureSearchRow[],
  publications: readonly PublicationRow[],
): LiteratureFlow {
  const slugs = new Map(searches.map(({ documentId, slug }) => [documentId, slug]))
  const records = translate(publications, 'fr').map(({ reference: { screeningStatus, literatureSearch } }) => ({
    screeningStatus,
    searchSlug: slugs.get(literatureSearch?.documentId ?? '') ?? null,
  }))
  return literatureFlow(searches, records)
}
