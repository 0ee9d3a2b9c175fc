import {
  defineVocabulary,
  literatureCriteria,
  literatureCriterionKeys,
  literatureFacetCounts,
  ownValues,
  publicationValues,
  unclassifiedCode,
  type LiteratureFilters,
  type LocaleCode,
  type PublicationItem,
  type SearchMatches,
} from '@atlas/shared'
import type { Taxonomy } from '../read-model/taxonomy'
import type { Facet } from './facets'

/** Criteria that are not axes of the typology. */
const criterion = defineVocabulary({
  scientific: { fr: 'Nature', en: 'Nature' },
  type: { fr: 'Type de document', en: 'Document type' },
  read: { fr: 'Lecture', en: 'Reading' },
  language: { fr: 'Langue', en: 'Language' },
  screening: { fr: 'Sélection', en: 'Selection' },
})

const unclassified = defineVocabulary({ unclassified: { fr: 'Non renseigné', en: 'Not stated' } })

interface Choice {
  readonly key: string
  readonly label: string
  readonly kind: Facet['kind']
  readonly values: readonly { readonly code: string; readonly label: string }[]
}

/** Every criterion by which publications can be filtered, with all its values, in the language of display. */
function choices({ axes }: Taxonomy, locale: LocaleCode): Choice[] {
  return [
    ...literatureCriterionKeys.map((key) => ({
      ...{ key, label: criterion.label(key, locale), kind: 'criterion' as const },
      values: literatureCriteria[key].codes.map((code) => ({
        code,
        label: literatureCriteria[key].label(code, locale),
      })),
    })),
    ...axes.map(({ code, label, categories }) => ({ key: code, label, kind: 'axis' as const, values: categories })),
  ]
}

/** The codes that at least one publication holds, and those that are asked: a value that nothing ever has is no choice. */
function usefulCodes(publications: readonly PublicationItem[], state: LiteratureFilters, key: string): Set<string> {
  const held = new Set(publications.flatMap((item) => publicationValues(item, key)))
  if (held.size > 0 && publications.some((item) => publicationValues(item, key).length === 0))
    held.add(unclassifiedCode)
  return new Set([...held, ...ownValues(state.facets, key)])
}

/**
 * The facets of a search of publications: criteria, then axes, with what each value would give; the last value of each
 * is `unclassified` where a publication has none.
 */
export function publicationFacets(
  publications: readonly PublicationItem[],
  state: LiteratureFilters,
  matches: SearchMatches | null,
  taxonomy: Taxonomy,
  locale: LocaleCode,
): Facet[] {
  const all = choices(taxonomy, locale)
  const keys = all.map(({ key }) => key)
  const counts = literatureFacetCounts(publications, state, matches, keys)
  return all.map(({ key, label, kind, values }) => {
    const useful = usefulCodes(publications, state, key)
    const offered = [...values, { code: unclassifiedCode, label: unclassified.label('unclassified', locale) }]
    const shown = offered.filter(({ code }) => useful.has(code))
    return {
      ...{ key, label, kind },
      values: shown.map(({ code, label: words }) => ({ code, label: words, count: counts.get(key)?.get(code) ?? 0 })),
    }
  })
}
