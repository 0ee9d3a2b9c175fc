import { frenchLabel, vocabularyNamed } from '../vocabulary/attribute'

interface Filter {
  readonly name: string
  readonly options?: readonly { readonly value: string; readonly label?: string }[]
}
interface ListFilters {
  readonly displayedFilters: readonly Filter[]
  readonly layout: { readonly options?: { readonly atlas?: { readonly vocabularies?: Record<string, string> } } }
}

/** Offers the labels of coded values in the filters of lists. */
export function labelCodedFilters<Filters extends ListFilters>(filters: Filters): Filters {
  const vocabularies = filters.layout.options?.atlas?.vocabularies ?? {}
  const displayedFilters = filters.displayedFilters.map((filter) => {
    const vocabulary = vocabularyNamed(vocabularies[filter.name])
    if (!vocabulary || !filter.options) return filter
    return { ...filter, options: filter.options.map(({ value }) => ({ value, label: frenchLabel(vocabulary, value) })) }
  })
  return { ...filters, displayedFilters }
}
