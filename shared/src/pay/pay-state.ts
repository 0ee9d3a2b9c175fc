import type { PayBasis } from '../vocabularies/pay-basis'
import type { PayDivision } from './pay-distribution'

/** The criteria whose values widen; criteria narrow. Codes of the closed lists, or `unclassified` for what is not said. */
export const payCriteria = ['form', 'country', 'purpose', 'payee'] as const
export type PayCriterion = (typeof payCriteria)[number]

/** The fields of the calculator as the reader typed them, so that a mistake loses nothing. */
export interface PayProjectInput {
  readonly people: string
  readonly sessions: string
  readonly hours: string
  readonly expenses: string
  /** `selection`, `own`, or the key of an observation. */
  readonly price: string
  readonly ownMin: string
  readonly ownMax: string
}

/** Everything that the address of the pay observatory says. */
export interface PayState {
  readonly filters: Readonly<Record<PayCriterion, readonly string[]>>
  /** Whether the source gives an amount. */
  readonly hasAmount: boolean | null
  /** Whether the person paid has a neighbouring status. */
  readonly isNeighbouring: boolean | null
  /** Null: the series that has the most amounts. */
  readonly basis: PayBasis | null
  readonly division: PayDivision
  /** Hours as typed; empty: the default. */
  readonly halfDayHours: string
  readonly dayHours: string
  /** Null until the reader asks for a cost. */
  readonly project: PayProjectInput | null
}

/** The prices that are not one observation. */
export const priceSelection = 'selection'
export const priceOwn = 'own'

export const emptyPayProject: PayProjectInput = {
  ...{ people: '', sessions: '', hours: '', expenses: '', price: priceSelection, ownMin: '', ownMax: '' },
}

export const emptyPayState: PayState = {
  filters: { form: [], country: [], purpose: [], payee: [] },
  hasAmount: null,
  isNeighbouring: null,
  basis: null,
  division: 'form',
  halfDayHours: '',
  dayHours: '',
  project: null,
}
