import {
  allDepartmentCodes,
  defineVocabulary,
  departmentName,
  departments,
  factorKeys,
  factorKind,
  factorLevel,
  freshnessState,
  scale,
  stage,
  type FacetCounts,
  type LocaleCode,
  type Vocabulary,
} from '@atlas/shared'
import type { Axis, Taxonomy } from '../read-model/taxonomy'

export interface Facet {
  readonly key: string
  readonly label: string
  readonly kind: 'axis' | 'department' | 'scale' | 'stage' | 'freshness' | 'criterion'
  readonly values: readonly { readonly code: string; readonly label: string; readonly count: number }[]
}

/** Criteria that are not axes of the typology. */
const criterion = defineVocabulary({
  department: { fr: 'Département', en: 'Department' },
  scale: { fr: 'Échelle', en: 'Scale' },
  stage: { fr: 'Avancement', en: 'Stage' },
  freshness: { fr: 'Fraîcheur', en: 'Freshness' },
})

/** Criteria of factors that are not axes. */
const factorCriterion = defineVocabulary({
  kind: { fr: 'Nature', en: 'Kind' },
  level: { fr: 'Niveau', en: 'Level' },
})

type Counts = ReadonlyMap<string, number>
const noCounts: Counts = new Map()

const axisFacet = (axis: Axis, counts: Counts): Facet => ({
  key: axis.code,
  label: axis.label,
  kind: 'axis',
  values: axis.categories.map(({ code, label }) => ({ code, label, count: counts.get(code) ?? 0 })),
})

type ListedCriterion = 'scale' | 'stage' | 'freshness'

function vocabularyFacet(key: ListedCriterion, list: Vocabulary, counts: Counts, locale: LocaleCode): Facet {
  const values = list.codes.map((code) => ({ code, label: list.label(code, locale), count: counts.get(code) ?? 0 }))
  return { key, label: criterion.label(key, locale), kind: key, values }
}

/** The departments of the region, then the others that hold something. */
export function departmentFacet(counts: Counts, locale: LocaleCode): Facet {
  const own = departments.map(({ code }) => code)
  const elsewhere = allDepartmentCodes().filter((code) => !own.includes(code) && counts.has(code))
  const values = [...own, ...elsewhere].map((code) => ({
    code,
    label: departmentName(code) ?? code,
    count: counts.get(code) ?? 0,
  }))
  return { key: 'department', label: criterion.label('department', locale), kind: 'department', values }
}

/** The axes by which initiatives can be filtered: those that classify them, and the type of their lead actor. */
export const initiativeAxes = ({ axes }: Taxonomy): readonly Axis[] =>
  axes.filter(({ code, appliesTo }) => appliesTo.includes('initiative') || code === 'actor_type')

/** The keys of every facet of an initiative search. */
export const initiativeFacetKeys = (taxonomy: Taxonomy): string[] => [
  ...initiativeAxes(taxonomy).map(({ code }) => code),
  ...criterion.codes,
]

/** The facets of an initiative search, with the labels of a language. */
export function initiativeFacets(taxonomy: Taxonomy, counts: FacetCounts, locale: LocaleCode): Facet[] {
  const of = (key: string): Counts => counts.get(key) ?? noCounts
  return [
    ...initiativeAxes(taxonomy).map((axis) => axisFacet(axis, of(axis.code))),
    departmentFacet(of('department'), locale),
    vocabularyFacet('scale', scale, of('scale'), locale),
    vocabularyFacet('stage', stage, of('stage'), locale),
    vocabularyFacet('freshness', freshnessState, of('freshness'), locale),
  ]
}

/** The facets of an actor search: type and department. */
export function actorFacets(taxonomy: Taxonomy, types: Counts, departmentCounts: Counts, locale: LocaleCode): Facet[] {
  const axis = taxonomy.axes.find(({ code }) => code === 'actor_type')
  return [...(axis ? [axisFacet(axis, types)] : []), departmentFacet(departmentCounts, locale)]
}

/** The axes by which factors can be filtered, the type of actor first: it is what the call asks. */
export const factorAxes = ({ axes }: Taxonomy): readonly Axis[] =>
  axes
    .filter(({ code, appliesTo }) => appliesTo.includes('factor') || code === 'actor_type')
    .sort((a, b) => Number(b.code === 'actor_type') - Number(a.code === 'actor_type'))

/** The keys of every facet of a search of factors. */
export const factorFacetKeys = (taxonomy: Taxonomy): string[] => [
  ...factorKeys,
  ...factorAxes(taxonomy).map(({ code }) => code),
]

/** The facets of a search of factors: kind, level, then the axes. */
export function factorFacets(taxonomy: Taxonomy, counts: FacetCounts, locale: LocaleCode): Facet[] {
  const of = (key: string): Counts => counts.get(key) ?? noCounts
  const listed = (key: 'kind' | 'level', list: Vocabulary): Facet => ({
    ...{ key, label: factorCriterion.label(key, locale), kind: 'criterion' },
    values: list.codes.map((code) => ({ code, label: list.label(code, locale), count: of(key).get(code) ?? 0 })),
  })
  return [
    listed('kind', factorKind),
    listed('level', factorLevel),
    ...factorAxes(taxonomy).map((axis) => axisFacet(axis, of(axis.code))),
  ]
}
