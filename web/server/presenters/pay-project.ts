import {
  costProject,
  isComparable,
  ofBasis,
  type ComparableObservation,
  type CostedProject,
  type DatedExchangeRateFragment,
  type Estimates,
  type LocaleCode,
  type PayBasis,
  type PayObservation,
  type PayProjectInput,
  type PriceOrigin,
  type ProjectProblems,
} from '@atlas/shared'
import { euros, eurosPerHour, hoursWords } from './pay-amount'
import { payDot, type PayDot, type PracticesBySlug } from './pay-distribution'
import { usedRates, type UsedRateView } from './pay-rates'
import { sourceList, type SourceView } from './source-list'
import { writtenNumber } from './written-date'

/** What the amounts of a price are taken from: the selected series, or any line. */
interface PriceSeries {
  readonly basis: PayBasis
  readonly selected: readonly PayObservation[]
  readonly all: readonly PayObservation[]
}

/** What the sources of a price are read in. */
interface Held {
  readonly practices: PracticesBySlug
  readonly rates: readonly DatedExchangeRateFragment[]
}

type EstimateWords = Readonly<Record<keyof Estimates, string>>

/** A costed project in words: each number with what it was computed from. */
export interface CostView {
  readonly people: string
  readonly sessions: string
  readonly hours: string
  readonly expensesEach: string | null
  readonly paidHours: string
  readonly perHour: EstimateWords
  readonly pay: EstimateWords
  readonly expenses: string | null
  readonly total: EstimateWords
  /** Whether low, middle and high are one amount, as a source that gives one amount makes them. */
  readonly isSingle: boolean
  readonly price: PriceOrigin['kind']
  /** The series of the lines that the price rests on; null for one's own. */
  readonly basis: PayBasis | null
  /** The lines that the price rests on; none for one's own. */
  readonly dots: readonly PayDot[]
  readonly rates: readonly UsedRateView[]
  readonly sources: readonly SourceView[]
}

export interface ProjectView {
  readonly cost: CostView | null
  readonly problems: ProjectProblems
}

const words = ({ low, middle, high }: Estimates, write: (value: number) => string): EstimateWords => ({
  ...{ low: write(low), middle: write(middle), high: write(high) },
})

const observationsOf = (origin: PriceOrigin): readonly ComparableObservation[] =>
  origin.kind === 'selection' ? origin.observations : origin.kind === 'observation' ? [origin.observation] : []

/** The sources of some observations, each address once. */
function sourcesOf(
  observations: readonly ComparableObservation[],
  practices: PracticesBySlug,
  locale: LocaleCode,
): SourceView[] {
  const all = observations.flatMap(({ practice }) => sourceList(practices.get(practice.slug)?.sources ?? [], locale))
  return [...new Map(all.map((source) => [source.url ?? source.title, source])).values()]
}

function costView(
  costed: Extract<CostedProject, { isCosted: true }>,
  { practices, rates }: Held,
  locale: LocaleCode,
): CostView {
  const { project, cost, perHour, origin } = costed
  const observations = observationsOf(origin)
  const money = (value: number) => euros(value, locale)
  return {
    people: writtenNumber(project.people, locale),
    sessions: writtenNumber(project.sessions, locale),
    hours: hoursWords(project.hours, locale),
    expensesEach: project.expenses > 0 ? money(project.expenses) : null,
    paidHours: hoursWords(cost.paidHours, locale),
    perHour: words(perHour, (value) => eurosPerHour(value, locale)),
    pay: words(cost.pay, money),
    expenses: cost.expenses > 0 ? money(cost.expenses) : null,
    total: words(cost.total, money),
    isSingle: cost.total.low === cost.total.high,
    price: origin.kind,
    basis: observations[0]?.pay.basis ?? null,
    dots: observations.map((observation) => payDot(observation, practices, locale)),
    rates: usedRates(observations, rates, locale),
    sources: sourcesOf(observations, practices, locale),
  }
}

/** What the calculator answers: a cost, or what is wrong with each field; null when nothing was asked. */
export function projectView(
  input: PayProjectInput | null,
  { basis, selected, all }: PriceSeries,
  held: Held,
  locale: LocaleCode,
): ProjectView | null {
  if (!input) return null
  const costed = costProject(input, { selection: ofBasis(selected, basis), all })
  return costed.isCosted
    ? { cost: costView(costed, held, locale), problems: {} }
    : { cost: null, problems: costed.problems }
}

/** What the list of prices offers: every line that has an amount per hour, in the order of the practices. */
export const priceOptions = (
  all: readonly PayObservation[],
  practices: PracticesBySlug,
  locale: LocaleCode,
): PayDot[] => all.filter(isComparable).map((observation) => payDot(observation, practices, locale))
