import { isDepartmentCode } from '../geography/departments'
import { freshnessState } from '../vocabularies/freshness-state'
import { scale } from '../vocabularies/scale'
import { stage } from '../vocabularies/stage'
import type { FilterState } from './filter-state'

/** Bounds that keep any address, however long, harmless. */
const filterLimits = {
  textLength: 200,
  valuesPerKey: 50,
  slugLength: 200,
  minYear: 1900,
  maxYear: 2100,
} as const

/** Filters as they come from outside (an address, a GraphQL argument): nothing about them is known to be right. */
export interface FilterInput {
  readonly text?: string | null
  readonly categories?: Readonly<Record<string, readonly string[]>>
  readonly departments?: readonly string[] | null
  readonly scales?: readonly string[] | null
  readonly stages?: readonly string[] | null
  readonly freshness?: readonly string[] | null
  readonly startedFrom?: number | null
  readonly startedTo?: number | null
  readonly actor?: string | null
}

const codePattern = /^[a-z][a-z0-9_]{0,63}$/
const slugPattern = /^[A-Za-z0-9][A-Za-z0-9_.~-]*$/

/**
 * The one canonical state for what was asked: values unique and sorted, years within 1900–2100 and in order, unknown
 * or malformed values dropped, lengths bounded. Never throws. Every door (address, GraphQL) comes through here.
 */
export function canonicalFilters(input: FilterInput): FilterState {
  const [startedFrom, startedTo] = canonicalYears(input.startedFrom, input.startedTo)
  return {
    text: canonicalText(input.text),
    categories: canonicalCategories(input.categories ?? {}),
    departments: canonicalValues(input.departments, isDepartmentCode),
    scales: canonicalValues(input.scales, scale.has),
    stages: canonicalValues(input.stages, stage.has),
    freshness: canonicalValues(input.freshness, freshnessState.has),
    startedFrom,
    startedTo,
    actor: canonicalSlug(input.actor),
  }
}

/** A search text without control characters, unpaired surrogates, doubled or outer spaces; at most 200 characters. */
export function canonicalText(text: string | null | undefined): string {
  if (typeof text !== 'string') return ''
  // Cut before the regular expressions, so that their work is bounded too.
  const tidy = text
    .slice(0, filterLimits.textLength * 4)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim()
  return Array.from(tidy).slice(0, filterLimits.textLength).join('').trim()
}

/** The accepted values, unique and sorted by code; at most 50. */
export function canonicalValues<T extends string>(
  values: readonly string[] | null | undefined,
  isAccepted: (value: string) => value is T,
): T[] {
  if (!Array.isArray(values)) return []
  const accepted = (values as readonly string[]).slice(0, filterLimits.valuesPerKey * 10).filter(isAccepted)
  return [...new Set(accepted)].sort().slice(0, filterLimits.valuesPerKey)
}

/** A slug as the CMS makes them, else null. */
export function canonicalSlug(slug: string | null | undefined): string | null {
  if (typeof slug !== 'string' || slug.length > filterLimits.slugLength) return null
  return slugPattern.test(slug) ? slug : null
}

const isCode = (value: string): value is string => typeof value === 'string' && codePattern.test(value)

/** Axis code → category codes, well formed, sorted and unique; axes without any are left out. */
export function canonicalCategories(categories: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  const axes = canonicalValues(Object.keys(categories), isCode)
  const pairs = axes.map((axis) => [axis, canonicalValues(categories[axis], isCode)] as const)
  return Object.fromEntries(pairs.filter(([, codes]) => codes.length > 0))
}

type MaybeYear = number | null | undefined

/** The bounds of a span of years, within 1900–2100 and in order; null where open. */
export function canonicalYears(first: MaybeYear, last: MaybeYear): [number | null, number | null] {
  const [from, to] = [canonicalYear(first), canonicalYear(last)]
  return from !== null && to !== null && from > to ? [to, from] : [from, to]
}

function canonicalYear(year: MaybeYear): number | null {
  if (typeof year !== 'number' || !Number.isFinite(year)) return null
  return Math.min(filterLimits.maxYear, Math.max(filterLimits.minYear, Math.trunc(year)))
}
