import { payStatistics, type PayStatistics } from './pay-statistics'
import { country } from '../vocabularies/country'
import type { PayBasis } from '../vocabularies/pay-basis'
import { payForm } from '../vocabularies/pay-form'
import { payPurpose } from '../vocabularies/pay-purpose'
import { payReason, type PayReason } from '../vocabularies/pay-reason'
import {
  isComparable,
  isNotComparable,
  middlePerHour,
  practiceCount,
  type ComparableObservation,
  type OtherObservation,
  type PayObservation,
} from './pay-observations'

/** What the groups of the distribution can be. */
export const payDivisions = ['form', 'purpose', 'country'] as const
export type PayDivision = (typeof payDivisions)[number]

const ordersOf: Readonly<Record<PayDivision, readonly string[]>> = {
  form: payForm.codes,
  purpose: payPurpose.codes,
  country: country.codes,
}

export interface PayGroupOfDots {
  /** Code of the form, purpose or country; null where the source does not say. */
  readonly code: string | null
  /** In increasing order of pay. */
  readonly observations: readonly ComparableObservation[]
  readonly practiceCount: number
  /** Null below three observations. */
  readonly statistics: PayStatistics | null
}

/** The observations of one basis: gross, net and unknown are three series. */
export const ofBasis = (observations: readonly PayObservation[], basis: PayBasis): ComparableObservation[] =>
  observations.filter(isComparable).filter(({ pay }) => pay.basis === basis)

/** The quartiles of some observations, each counted at the middle of its range. */
export const statisticsOf = (observations: readonly ComparableObservation[]): PayStatistics | null =>
  payStatistics(observations.map(({ pay }) => middlePerHour(pay)))

/** The observations of one basis in groups that follow the order of their list, those without a code last. */
export function payDistribution(
  observations: readonly PayObservation[],
  basis: PayBasis,
  division: PayDivision,
): PayGroupOfDots[] {
  const compared = ofBasis(observations, basis).sort((a, b) => middlePerHour(a.pay) - middlePerHour(b.pay))
  return [...ordersOf[division], null].flatMap((code) => {
    const held = compared.filter(({ practice }) => practice[division] === code)
    if (held.length === 0) return []
    return [{ code, observations: held, practiceCount: practiceCount(held), statistics: statisticsOf(held) }]
  })
}

export interface PayReasonGroup {
  readonly reason: PayReason
  readonly observations: readonly OtherObservation[]
  readonly practiceCount: number
}

/** What cannot be compared, by reason, in the order of the list of reasons. */
export function payReasonGroups(observations: readonly PayObservation[]): PayReasonGroup[] {
  const others = observations.filter(isNotComparable)
  return payReason.codes.flatMap((reason) => {
    const held = others.filter(({ pay }) => pay.reason === reason)
    return held.length === 0 ? [] : [{ reason, observations: held, practiceCount: practiceCount(held) }]
  })
}
