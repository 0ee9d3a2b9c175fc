import type { Currency } from '../vocabularies/currency'
import type { GrossOrNet } from '../vocabularies/gross-or-net'
import type { PayForm } from '../vocabularies/pay-form'
import type { PayPurpose } from '../vocabularies/pay-purpose'
import type { PayUnit } from '../vocabularies/pay-unit'

/** One amount as its source publishes it; null is what the source does not say. */
export interface PayLine {
  readonly amountMin: number | null
  readonly amountMax: number | null
  readonly currency: Currency | null
  readonly unit: PayUnit | null
  /** Hours that the unit lasts, when the source says so. */
  readonly hoursPerUnit: number | null
  readonly grossOrNet: GrossOrNet | null
}

/** What the rule reads of the practice that a line belongs to. */
export interface PayContext {
  readonly form: PayForm | null
  readonly purpose: PayPurpose | null
  /** Year of the amounts. */
  readonly year: number | null
  readonly isNeighbouringStatus: boolean
}

/** Hours that a half-day and a day are taken to last where the source does not say. */
export interface PayAssumptions {
  readonly halfDayHours: number
  readonly dayHours: number
}

/** Half of the 35-hour week's day, and that day. */
export const defaultPayAssumptions: PayAssumptions = { halfDayHours: 3.5, dayHours: 7 }
