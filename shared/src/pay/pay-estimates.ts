import { projectCost, type Estimates, type PayProject, type ProjectCost } from './pay-cost'
import { statisticsOf } from './pay-distribution'
import { isComparable, middlePerHour, type ComparableObservation, type PayObservation } from './pay-observations'
import type { PayInputProblem } from './pay-number'
import { readProject, type ProjectProblems } from './pay-project-input'
import { priceOwn, priceSelection, type PayProjectInput } from './pay-state'

/** What the price of a project rests on. */
export type PriceOrigin =
  | { readonly kind: 'selection'; readonly observations: readonly ComparableObservation[] }
  | { readonly kind: 'observation'; readonly observation: ComparableObservation }
  | { readonly kind: 'own' }

interface Price {
  /** Euros an hour. */
  readonly perHour: Estimates
  readonly origin: PriceOrigin
}

/** A costed project; or every problem of its fields, at least one. */
export type CostedProject =
  | ({ readonly isCosted: true; readonly project: PayProject; readonly cost: ProjectCost } & Price)
  | { readonly isCosted: false; readonly problems: ProjectProblems }

/** What a price can be chosen among: the filtered series, for its quartiles, and every observation, for one of them. */
export interface PriceChoice {
  readonly selection: readonly ComparableObservation[]
  readonly all: readonly PayObservation[]
}

/** First quartile, median and third quartile of the selection: half of its amounts lie between low and high. */
function selectionPrice(selection: readonly ComparableObservation[]): Price | PayInputProblem {
  const statistics = statisticsOf(selection)
  if (!statistics) return 'selection_too_small'
  const { firstQuartile, median, thirdQuartile } = statistics
  return {
    perHour: { low: firstQuartile, middle: median, high: thirdQuartile },
    origin: { kind: 'selection', observations: selection },
  }
}

/** The range of one observation and its middle. */
function observationPrice(all: readonly PayObservation[], key: string): Price | PayInputProblem {
  const observation = all.filter(isComparable).find((one) => one.key === key)
  if (!observation) return 'practice_unknown'
  const { pay } = observation
  return {
    perHour: { low: pay.minPerHour, middle: middlePerHour(pay), high: pay.maxPerHour },
    origin: { kind: 'observation', observation },
  }
}

/** Costs what was typed in the calculator. */
export function costProject(input: PayProjectInput, { selection, all }: PriceChoice): CostedProject {
  const { project, own, problems } = readProject(input)
  const price = priceOf(input, own, selection, all)
  const found = typeof price === 'string' ? { ...problems, price } : problems
  if (!project || price === null || typeof price === 'string' || Object.keys(found).length > 0) {
    return { isCosted: false, problems: found }
  }
  return { isCosted: true, project, ...price, cost: projectCost(project, price.perHour) }
}

function priceOf(
  { price }: PayProjectInput,
  own: Estimates | null,
  selection: readonly ComparableObservation[],
  all: readonly PayObservation[],
): Price | PayInputProblem | null {
  if (price === priceOwn) return own && { perHour: own, origin: { kind: 'own' } }
  return price === priceSelection ? selectionPrice(selection) : observationPrice(all, price)
}
