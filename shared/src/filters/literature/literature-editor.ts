import type { FilterEditor } from '../filter-editor'
import { ownValues } from '../item-values'
import { literatureQuery } from './literature-codec'
import { emptyLiteratureFilters, emptyLiteratureState, type LiteratureState } from './literature-state'

const single = (key: string, value: string | number | null) =>
  value === null || value === '' ? [] : [{ key, value: String(value) }]

function withValues(state: LiteratureState, key: string, values: readonly string[]): LiteratureState {
  const { [key]: _replaced, ...others } = state.facets
  const sorted = [...new Set(values)].sort()
  return { ...state, facets: sorted.length > 0 ? { ...others, [key]: sorted } : others, page: 1 }
}

/** Changes to the state of the literature; each goes back to the first page. */
export const literatureEditor: FilterEditor<LiteratureState> = {
  query: literatureQuery,
  restOfQuery: ({ sort, isDescending, style }) =>
    literatureQuery({ ...emptyLiteratureState, sort, isDescending, style }),
  selectedValues: ({ facets }, key) => ownValues(facets, key),
  withValues,
  withoutFilter(state, { key, value }) {
    if (key === 'q') return { ...state, text: '', page: 1 }
    if (key === 'year_from') return { ...state, issuedFrom: null, page: 1 }
    if (key === 'year_to') return { ...state, issuedTo: null, page: 1 }
    const kept = ownValues(state.facets, key).filter((code) => code !== value)
    return withValues(state, key, kept)
  },
  withoutFilters: (state) => ({ ...state, ...emptyLiteratureFilters, page: 1 }),
  activeFilters: ({ text, facets, issuedFrom, issuedTo }) => [
    ...single('q', text),
    ...Object.entries(facets).flatMap(([key, codes]) => codes.map((value) => ({ key, value }))),
    ...single('year_from', issuedFrom),
    ...single('year_to', issuedTo),
  ],
  years: ({ issuedFrom, issuedTo }) => ({ from: issuedFrom, to: issuedTo }),
  withYears: (state, { from, to }) => ({ ...state, issuedFrom: from, issuedTo: to, page: 1 }),
}
