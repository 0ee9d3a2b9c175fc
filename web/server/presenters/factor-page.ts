import {
  evidence,
  factorKind,
  factorLevel,
  type FacetFragment,
  type FactorSearchItemFragment,
  type FactorSearchQuery,
  type LocaleCode,
} from '@atlas/shared'
import { recordLinks, type RecordLink } from './linked-record'
import { filled } from './known'
import { said, type Said } from './said'
import { sourceList, type SourceView } from './source-list'
import { confidenceCode, trustOf, type Trust } from './trust'
import { typologyWords, type CategoryGroup, type TypologyWords } from './typology-words'

/** A facilitator, a barrier or a dynamic as the page of factors shows it. */
export interface LeverView {
  readonly slug: string
  readonly title: Said
  readonly description: Said | null
  readonly level: { readonly code: string; readonly label: string } | null
  /** Null when it is not given. */
  readonly evidence: string | null
  readonly categories: readonly CategoryGroup[]
  readonly initiatives: readonly RecordLink[]
  readonly publications: readonly RecordLink[]
  readonly sources: readonly SourceView[]
  readonly confidence: Trust['confidence']
  readonly freshness: Pick<Trust, 'verified' | 'collected'>
  /** Initiatives with a field and a type of actor in common: their number, and the filters that give them. */
  readonly nearby: {
    readonly count: number
    readonly categories: Readonly<Record<string, readonly string[]>>
  }
}

export interface LeverGroup {
  /** Code of factorKind; null for factors whose kind nobody gave. */
  readonly kind: string | null
  readonly label: string | null
  readonly levers: readonly LeverView[]
}

/** Kind × type of actor. */
export interface LeverCross {
  readonly kinds: readonly { readonly code: string; readonly label: string }[]
  readonly rows: readonly { readonly code: string; readonly label: string; readonly counts: readonly number[] }[]
}

export interface LeverPage {
  readonly axisCodes: readonly string[]
  readonly total: number
  readonly groups: readonly LeverGroup[]
  readonly facets: readonly FacetFragment[]
  readonly cross: LeverCross
}

type Factor = FactorSearchItemFragment

function nearbyOf({ categories, nearbyInitiativeCount: count }: Factor): LeverView['nearby'] {
  const shared = categories.filter(({ axis }) => axis === 'field' || axis === 'actor_type')
  return { count, categories: Object.fromEntries(shared.map(({ axis, codes }) => [axis, codes])) }
}

/** A factor as of a day (ISO 8601). */
function leverView(factor: Factor, words: TypologyWords, locale: LocaleCode, today: string): LeverView {
  const { slug, language, level } = factor
  const trust = trustOf('factor', { ...factor, confidence: confidenceCode(factor.confidence) }, locale, today)
  return {
    slug,
    title: said(factor.title, language, locale) ?? { text: slug, lang: null },
    description: said(factor.description, language, locale),
    level: factorLevel.has(level) ? { code: level, label: factorLevel.label(level, locale) } : null,
    evidence: evidence.has(factor.evidence) ? evidence.label(factor.evidence, locale) : null,
    categories: words.groups(factor.categories),
    initiatives: recordLinks(factor.initiatives, locale),
    publications: recordLinks(factor.publications, locale),
    sources: sourceList(factor.sources, locale),
    confidence: trust.confidence,
    freshness: { verified: trust.verified, collected: trust.collected },
    nearby: nearbyOf(factor),
  }
}

function groupsOf(factors: readonly Factor[], words: TypologyWords, locale: LocaleCode, today: string): LeverGroup[] {
  const kinds: (string | null)[] = [...factorKind.codes, null]
  return kinds
    .map((kind) => ({
      kind,
      label: factorKind.has(kind) ? factorKind.label(kind, locale) : null,
      levers: factors
        .filter((factor) => (filled(factor.kind) ?? null) === kind)
        .map((factor) => leverView(factor, words, locale, today)),
    }))
    .filter(({ levers }) => levers.length > 0)
}

function crossOf({ cross }: FactorSearchQuery['factorSearch'], words: TypologyWords, locale: LocaleCode): LeverCross {
  const kinds = factorKind.codes.map((code) => ({ code, label: factorKind.label(code, locale) }))
  const countOf = (kind: string, actorType: string) =>
    cross.find((cell) => cell.kind === kind && cell.actorType === actorType)?.count ?? 0
  const rows = words
    .categoriesOf('actor_type')
    .map(({ code, label }) => ({ code, label, counts: kinds.map((kind) => countOf(kind.code, code)) }))
  return { kinds, rows: rows.filter(({ counts }) => counts.some((count) => count > 0)) }
}

/** The page of factors as of a day (ISO 8601); `factors` are all those found, whatever the pages they came in. */
export function factorPage(
  { factorSearch: found, typology }: FactorSearchQuery,
  factors: readonly Factor[],
  locale: LocaleCode,
  today: string,
): LeverPage {
  const words = typologyWords(typology)
  return {
    axisCodes: found.axisCodes,
    total: found.total,
    groups: groupsOf(factors, words, locale, today),
    // An axis that classifies no factor yet has nothing to offer.
    facets: found.facets.filter(({ values }) => values.some(({ count }) => count > 0)),
    cross: crossOf(found, words, locale),
  }
}
