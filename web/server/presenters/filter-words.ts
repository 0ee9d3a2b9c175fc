import { activeFilters, unclassifiedCode, type FacetFragment, type FilterState, type LocaleCode } from '@atlas/shared'
import { matrixWords } from './matrix-words'

/** Filters in one line, for a file that leaves the site: `Département : Paris ; Secteur : Social`. Empty without filter. */
export function filterWords(
  state: FilterState,
  facets: readonly FacetFragment[],
  actorName: string | null,
  locale: LocaleCode,
): string {
  const colon = locale === 'fr' ? '\u00a0: ' : ': '
  const separator = locale === 'fr' ? '\u202f; ' : '; '
  return activeFilters(state)
    .map(({ key, value }) => {
      if (key === 'q') return [matrixWords.label('text', locale), value]
      if (key === 'actor') return [matrixWords.label('actor', locale), actorName ?? value]
      if (key === 'started_from' || key === 'started_to') return [matrixWords.label(key, locale), value]
      const facet = facets.find((one) => one.key === key)
      const label = facet?.values.find(({ code }) => code === value)?.label
      const absent = value === unclassifiedCode ? matrixWords.label('unclassified', locale) : value
      return [facet?.label ?? key, label ?? absent]
    })
    .map((pair) => pair.join(colon))
    .join(separator)
}
