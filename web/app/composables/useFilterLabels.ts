import type { ActiveFilter } from '@atlas/shared'
import { filterLabel, type Facet, type FilterLabel } from '~/components/search/facets'

/** Puts filters in the words of the page's language. */
export function useFilterLabels() {
  const { t } = useI18n()
  const { words: names } = useListKind()
  const words = {
    text: t('filters.text'),
    started: t(names.years),
    actor: t('filters.actor'),
    quoted: (text: string) => t('filters.quoted', { text }),
    unclassified: (group: string) => t('filters.unclassified', { group }),
    since: (year: string) => t(names.since, { year }),
    until: (year: string) => t(names.until, { year }),
  }
  return (filter: ActiveFilter, facets: readonly Facet[], actorName: string | null): FilterLabel =>
    filterLabel(filter, facets, words, actorName)
}
