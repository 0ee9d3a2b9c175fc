import { citationStyle, type CitationStyle } from '../../vocabularies/citation-style'
import { firstOf, integerOf, listOf, pageOf, queryWriter, type DirectoryQuery, type QueryInput } from '../query-values'
import { canonicalLiterature } from './canonical-literature'
import { isLiteratureCriterion, literatureCriterionKeys } from './literature-criteria'
import { emptyLiteratureState, literatureSorts, type LiteratureState } from './literature-state'

/**
 * Reads the state of the literature from an address. `axisCodes` are the axes that exist: other names are ignored. Never
 * throws; what is unknown or malformed is dropped.
 */
export function parseLiteratureState(query: QueryInput, axisCodes: readonly string[]): LiteratureState {
  const lists = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, listOf(query, key)]))
  return {
    ...canonicalLiterature({
      text: firstOf(query, 'q'),
      categories: lists(axisCodes),
      criteria: lists(literatureCriterionKeys),
      issuedFrom: integerOf(query, 'year_from'),
      issuedTo: integerOf(query, 'year_to'),
    }),
    sort: literatureSorts.find((sort) => sort === firstOf(query, 'sort')) ?? emptyLiteratureState.sort,
    isDescending: firstOf(query, 'order') === 'desc',
    page: pageOf(query),
    style: parseCitationStyle(query),
  }
}

/** The style of citation that an address asks for; null when it asks for none. */
export function parseCitationStyle(query: QueryInput): CitationStyle | null {
  const style = firstOf(query, 'style')
  return citationStyle.has(style) ? style : null
}

/** Writes a state as a query, in a fixed order of keys, so that one state has one address. */
export function literatureQuery(state: LiteratureState): DirectoryQuery {
  const query: DirectoryQuery = {}
  const put = queryWriter(query)
  put('q', state.text)
  for (const axis of Object.keys(state.facets).sort()) {
    if (!isLiteratureCriterion(axis)) put(axis, state.facets[axis] ?? null)
  }
  for (const key of literatureCriterionKeys) put(key, state.facets[key] ?? null)
  put('year_from', state.issuedFrom)
  put('year_to', state.issuedTo)
  put('sort', state.sort, emptyLiteratureState.sort)
  put('order', state.isDescending ? 'desc' : 'asc', 'asc')
  put('page', state.page, '1')
  put('style', state.style)
  return query
}
