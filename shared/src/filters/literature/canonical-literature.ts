import { canonicalCategories, canonicalText, canonicalValues, canonicalYears } from '../canonical-filters'
import { unclassifiedCode } from '../item-values'
import { isReservedQueryKey } from '../query-keys'
import { literatureCriteria, literatureCriterionKeys, type LiteratureCriterion } from './literature-criteria'
import type { LiteratureFilters } from './literature-state'

/** Filters as they come from outside: nothing about them is known to be right. */
export interface LiteratureInput {
  readonly text?: string | null
  readonly categories?: Readonly<Record<string, readonly string[]>>
  readonly criteria?: Readonly<Partial<Record<LiteratureCriterion, readonly string[] | null>>>
  readonly issuedFrom?: number | null
  readonly issuedTo?: number | null
}

/**
 * The one canonical state for what was asked of the literature: values unique and sorted, unknown or malformed ones
 * dropped, lengths bounded, years in order. Never throws.
 */
export function canonicalLiterature(input: LiteratureInput): LiteratureFilters {
  const axes = Object.entries(input.categories ?? {}).filter(([axis]) => !isReservedQueryKey(axis))
  const [issuedFrom, issuedTo] = canonicalYears(input.issuedFrom, input.issuedTo)
  return {
    text: canonicalText(input.text),
    facets: { ...canonicalCategories(Object.fromEntries(axes)), ...canonicalCriteria(input.criteria ?? {}) },
    issuedFrom,
    issuedTo,
  }
}

function canonicalCriteria(criteria: NonNullable<LiteratureInput['criteria']>): Record<string, string[]> {
  const pairs = literatureCriterionKeys.map((key) => {
    const isCode = (code: string): code is string => code === unclassifiedCode || literatureCriteria[key].has(code)
    return [key, canonicalValues(criteria[key], isCode)] as const
  })
  return Object.fromEntries(pairs.filter(([, codes]) => codes.length > 0))
}
