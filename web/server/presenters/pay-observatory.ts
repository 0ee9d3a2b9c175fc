import {
  activePayFilters,
  filterPractices,
  formsOfGroup,
  isComparable,
  payGroup,
  payObservations,
  readAssumptions,
  type DatedExchangeRateFragment,
  type ExchangeRate,
  type LocaleCode,
  type PayObservation,
  type PayObservatoryQuery,
  type PayPracticeFragment,
  type PayState,
  type ReadAssumptions,
} from '@atlas/shared'
import {
  distributionView,
  fullestBasis,
  type DistributionView,
  type PayDot,
  type PracticesBySlug,
} from './pay-distribution'
import { payEntry, type PayEntry } from './pay-entry'
import { payFacets, type PayFacet } from './pay-facets'
import { priceOptions, projectView, type ProjectView } from './pay-project'
import { reasonGroupViews, type ReasonGroupView } from './pay-reasons'
import { usedRates, type UsedRateView } from './pay-rates'

/** One of the answers to « Comment un usager partenaire est-il reconnu ? ». */
export interface AnswerGroup {
  readonly label: string
  readonly definition: string
  readonly forms: readonly string[]
  readonly practiceCount: number
}

export interface PayAnswerView {
  readonly groups: readonly AnswerGroup[]
  /** Practices of partner users whose form is none of the five, or not said. */
  readonly otherCount: number
  readonly total: number
  readonly neighbouringCount: number
}

export interface AssumptionsView extends ReadAssumptions {
  /** Lines whose hours rest on an assumption. */
  readonly lineCount: number
}

export interface PayObservatoryView {
  readonly answer: PayAnswerView
  readonly distribution: DistributionView
  readonly reasons: readonly ReasonGroupView[]
  readonly assumptions: AssumptionsView
  readonly rates: readonly UsedRateView[]
  readonly project: ProjectView | null
  readonly prices: readonly PayDot[]
  readonly facets: readonly PayFacet[]
  readonly activeCount: number
  readonly entries: readonly PayEntry[]
  /** Practices in all, whatever the filters. */
  readonly total: number
}

/** What the page is made from, once the filters and the assumptions are applied. */
export interface PaySelection {
  readonly practices: PracticesBySlug
  readonly selected: readonly PayPracticeFragment[]
  readonly all: readonly PayObservation[]
  /** Observations of the selected practices. */
  readonly observations: readonly PayObservation[]
  readonly assumptions: ReadAssumptions
}

/** The rates that can convert: a currency, a value, a date. */
function exchangeRates(rates: readonly DatedExchangeRateFragment[]): ExchangeRate[] {
  return rates.flatMap(({ slug, currency, unitsPerEuro, period, year, quotedOn }) =>
    currency && unitsPerEuro && period ? [{ slug, currency, unitsPerEuro, period, year, quotedOn }] : [],
  )
}

/** Applies the filters and the assumptions of a state to what the CMS holds. */
export function paySelection({ payObservatory: held }: PayObservatoryQuery, state: PayState): PaySelection {
  const assumptions = readAssumptions(state)
  const all = payObservations(held.practices, exchangeRates(held.exchangeRates), assumptions.assumptions)
  const selected = filterPractices(held.practices, state)
  const slugs = new Set(selected.map(({ slug }) => slug))
  return {
    practices: new Map(held.practices.map((practice) => [practice.slug, practice])),
    ...{ selected, all, assumptions },
    observations: all.filter(({ practice }) => slugs.has(practice.slug)),
  }
}

function answerView(practices: readonly PayPracticeFragment[], locale: LocaleCode): PayAnswerView {
  const counted = practices.filter(({ isNeighbouringStatus }) => !isNeighbouringStatus)
  const groups = payGroup.codes.map((code) => ({
    label: payGroup.label(code, locale),
    definition: payGroup.entries[code].definition?.[locale] ?? '',
    forms: formsOfGroup[code],
    practiceCount: counted.filter(({ form }) => form !== null && formsOfGroup[code].includes(form)).length,
  }))
  return {
    groups,
    otherCount: counted.length - groups.reduce((sum, { practiceCount }) => sum + practiceCount, 0),
    total: counted.length,
    neighbouringCount: practices.length - counted.length,
  }
}

const isAssumed = (observation: PayObservation): boolean =>
  isComparable(observation) && observation.pay.hours.origin === 'assumed'

/** The page of the pay observatory, for the state of its address. */
export function payObservatory(
  data: PayObservatoryQuery,
  state: PayState,
  locale: LocaleCode,
  today: string,
): PayObservatoryView {
  const { practices: held, exchangeRates: rates } = data.payObservatory
  const selection = paySelection(data, state)
  const { practices, selected, all, observations, assumptions } = selection
  const basis = state.basis ?? fullestBasis(all)
  const ofPractice = Map.groupBy(all, ({ practice }) => practice.slug)
  return {
    answer: answerView(held, locale),
    distribution: distributionView(observations, { basis, division: state.division }, practices, locale),
    reasons: reasonGroupViews(observations, practices, locale),
    assumptions: { ...assumptions, lineCount: observations.filter(isAssumed).length },
    rates: usedRates(observations, rates, locale),
    project: projectView(state.project, { basis, selected: observations, all }, { practices, rates }, locale),
    prices: priceOptions(all, practices, locale),
    facets: payFacets(held, state, locale),
    activeCount: activePayFilters(state).length,
    entries: selected.map((practice) => payEntry(practice, ofPractice.get(practice.slug) ?? [], locale, today)),
    total: held.length,
  }
}
