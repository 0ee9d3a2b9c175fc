import {
  hearingThreshold,
  interviewKind,
  verificationMonths,
  type InterviewKind,
  type LocaleCode,
  type ReviewMethodQuery,
} from '@atlas/shared'
import { collectionFigures, departmentFigures, readingFigures } from './collection-figures'
import type { CollectionFigures, DepartmentFigure, Figure, Reading } from './collection-figures'
import { criterionViews, type CriterionView } from './completeness-view'
import { drawnColumn, type DrawnColumn } from './flow-drawing'
import { flowView, type FlowView } from './flow-view'
import { searchViews, type SearchView } from './search-log'
import { writtenDate, writtenNumber } from './written-date'

type Method = ReviewMethodQuery['reviewMethod']

/** The hearings as far as they may be told. */
export interface HearingView {
  readonly state: 'none' | 'withheld' | 'told'
  readonly threshold: number
  readonly total: string | null
  readonly kinds: readonly { readonly label: string; readonly written: string }[]
  readonly otherKinds: string | null
  readonly from: string | null
  readonly to: string | null
}

/** An axis and how many initiatives it classifies. */
export interface CodingLine {
  readonly axis: string
  readonly label: string
  readonly isMandatory: boolean
  readonly isMultiple: boolean
  readonly categories: string
  readonly classified: Figure
  readonly unclassified: Figure
}

export interface MethodPage {
  readonly searches: readonly SearchView[]
  readonly flow: FlowView
  readonly drawing: readonly DrawnColumn[]
  readonly collection: CollectionFigures
  readonly readings: readonly Reading[]
  readonly departments: readonly DepartmentFigure[]
  readonly coding: readonly CodingLine[]
  readonly hearings: HearingView
  readonly rules: {
    readonly months: number
    readonly publicationMonths: number
    readonly criteria: readonly CriterionView[]
  }
}

const month = (value: string | null, locale: LocaleCode): string | null =>
  writtenDate(value && `${value}-01`, locale, 'month')?.text ?? null

function hearingView(hearings: Method['hearings'], locale: LocaleCode): HearingView {
  const { isWithheld, total, kinds, otherKinds, from, to } = hearings
  const hasOthers = kinds.length > 0 && Boolean(otherKinds)
  return {
    state: isWithheld ? 'withheld' : total ? 'told' : 'none',
    threshold: hearingThreshold,
    total: total === null ? null : writtenNumber(total, locale),
    kinds: kinds.map(({ kind, count }) => ({
      label: interviewKind.has(kind) ? interviewKind.label(kind as InterviewKind, locale) : kind,
      written: writtenNumber(count, locale),
    })),
    otherKinds: hasOthers ? writtenNumber(otherKinds!, locale) : null,
    ...{ from: month(from, locale), to: month(to, locale) },
  }
}

const codingLines = (coding: Method['coding'], locale: LocaleCode): CodingLine[] =>
  coding.map(({ axis, label, isMandatory, isMultiple, categoryCount, classified, unclassified }) => ({
    ...{ axis, label, isMandatory, isMultiple, categories: writtenNumber(categoryCount, locale) },
    classified: { count: classified, written: writtenNumber(classified, locale) },
    unclassified: { count: unclassified, written: writtenNumber(unclassified, locale) },
  }))

const periods = {
  months: verificationMonths('initiative', null),
  publicationMonths: verificationMonths('publication', null),
}

/** The page on the method: everything on it is counted from what the atlas holds. */
export function methodPage({ reviewMethod, initiativeSearch }: ReviewMethodQuery, locale: LocaleCode): MethodPage {
  const { searches, records, readings, coding, hearings } = reviewMethod
  const databaseOf = (slug: string) => searches.find((search) => search.slug === slug)?.database ?? null
  const flow = flowView(reviewMethod.flow, locale, databaseOf)
  return {
    searches: searchViews(searches, locale),
    flow,
    drawing: flow.columns.map((column) => drawnColumn(column, locale)),
    collection: collectionFigures(records, locale),
    readings: readingFigures(readings, locale),
    departments: departmentFigures(
      initiativeSearch.facets.find(({ key }) => key === 'department'),
      locale,
    ),
    coding: codingLines(coding, locale),
    hearings: hearingView(hearings, locale),
    rules: { ...periods, criteria: criterionViews(locale) },
  }
}
