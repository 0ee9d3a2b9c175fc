import {
  country,
  middlePerHour,
  ofBasis,
  payBasis,
  payDistribution,
  payForm,
  payPurpose,
  statisticsOf,
  type ComparableObservation,
  type LocaleCode,
  type PayBasis,
  type PayDivision,
  type PayGroupOfDots,
  type PayObservation,
  type PayPracticeFragment,
  type PayStatistics,
} from '@atlas/shared'
import { statisticsWords, type StatisticsWords } from './pay-amount'
import { comparisonView, type StepsView } from './pay-comparison'
import { said, type Said } from './said'

/** A practice as the distribution and the reasons name it. */
export interface PracticeName {
  readonly slug: string
  readonly title: Said
}

/** One dot: a line of amounts. */
export interface PayDot extends PracticeName {
  readonly key: string
  readonly audience: Said | null
  readonly basis: PayBasis
  /** Euros an hour. */
  readonly min: number
  readonly max: number
  readonly middle: number
  readonly steps: StepsView
}

/** Quartiles for the eye (numbers, euros an hour) and in words. */
export type StatisticsView = Pick<PayStatistics, 'firstQuartile' | 'median' | 'thirdQuartile'> & {
  readonly words: StatisticsWords
}

export interface PayDotGroup {
  /** Null where the source does not say. */
  readonly code: string | null
  readonly label: string | null
  readonly lineCount: number
  readonly practiceCount: number
  readonly statistics: StatisticsView | null
  readonly dots: readonly PayDot[]
}

export interface DistributionView {
  readonly basis: PayBasis
  /** The three series, with the number of lines that each could show. */
  readonly bases: readonly { readonly code: PayBasis; readonly label: string; readonly count: number }[]
  readonly division: PayDivision
  readonly groups: readonly PayDotGroup[]
  /** Lines of practices in France, whose law the reader has to follow. */
  readonly frenchCount: number
  /** Of the whole series, whatever the groups. */
  readonly overall: StatisticsView | null
}

const vocabularies = { form: payForm, purpose: payPurpose, country }

/** Practices by slug, to name what the rules speak of. */
export type PracticesBySlug = ReadonlyMap<string, PayPracticeFragment>

export function practiceName(slug: string, practices: PracticesBySlug, locale: LocaleCode): PracticeName {
  const practice = practices.get(slug)
  return { slug, title: said(practice?.title, practice?.language ?? 'fr', locale) ?? { text: slug, lang: null } }
}

function statisticsView(statistics: PayStatistics | null, locale: LocaleCode): StatisticsView | null {
  if (!statistics) return null
  const { firstQuartile, median, thirdQuartile } = statistics
  return { firstQuartile, median, thirdQuartile, words: statisticsWords(statistics, locale) }
}

/** One observation as a dot. */
export function payDot(observation: ComparableObservation, practices: PracticesBySlug, locale: LocaleCode): PayDot {
  const { key, practice, pay } = observation
  const rate = practices.get(practice.slug)?.rates[Number(key.slice(key.lastIndexOf(':') + 1))]
  const words = [rate?.audience, rate?.threshold].filter(Boolean).join(', ')
  const { steps } = comparisonView(observation, locale)
  return {
    ...{ key, ...practiceName(practice.slug, practices, locale) },
    audience: said(words, 'fr', locale),
    basis: pay.basis,
    ...{ min: pay.minPerHour, max: pay.maxPerHour, middle: middlePerHour(pay), steps: steps! },
  }
}

/** The series that has the most amounts; the unknown one when none has any. */
export function fullestBasis(observations: readonly PayObservation[]): PayBasis {
  const [first] = [...payBasis.codes].sort((a, b) => ofBasis(observations, b).length - ofBasis(observations, a).length)
  return first && ofBasis(observations, first).length > 0 ? first : 'unknown'
}

const groupView =
  (division: PayDivision, practices: PracticesBySlug, locale: LocaleCode) =>
  ({ code, observations, practiceCount, statistics }: PayGroupOfDots): PayDotGroup => ({
    code,
    label: code && vocabularies[division].label(code as never, locale),
    lineCount: observations.length,
    practiceCount,
    statistics: statisticsView(statistics, locale),
    dots: observations.map((observation) => payDot(observation, practices, locale)),
  })

/** Countries go by name, which their codes do not follow; forms and purposes keep the order of their lists. */
function byName(groups: PayDotGroup[], division: PayDivision, locale: LocaleCode): PayDotGroup[] {
  if (division !== 'country') return groups
  const { compare } = new Intl.Collator(locale)
  return groups.sort((a, b) => Number(a.label === null) - Number(b.label === null) || compare(a.label!, b.label!))
}

/** The distribution of one series, in groups. */
export function distributionView(
  observations: readonly PayObservation[],
  { basis, division }: { readonly basis: PayBasis; readonly division: PayDivision },
  practices: PracticesBySlug,
  locale: LocaleCode,
): DistributionView {
  const countOf = (code: PayBasis) => ofBasis(observations, code).length
  const series = ofBasis(observations, basis)
  return {
    basis,
    bases: payBasis.codes.map((code) => ({ code, label: payBasis.label(code, locale), count: countOf(code) })),
    division,
    groups: byName(
      payDistribution(observations, basis, division).map(groupView(division, practices, locale)),
      division,
      locale,
    ),
    frenchCount: series.filter(({ practice }) => practice.country === 'FR').length,
    overall: statisticsView(statisticsOf(series), locale),
  }
}
