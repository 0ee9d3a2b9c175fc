import type { PayContext, PayLine } from './pay-line'
import type { Country } from '../vocabularies/country'
import type { Payee } from '../vocabularies/payee'

/** A pay practice as filters, distribution and calculator read it. */
export interface PayItem extends PayContext {
  readonly slug: string
  readonly payee: Payee | null
  readonly country: Country | null
  readonly rates: readonly PayLine[]
}

/** Whether a source gives any amount, be it a ceiling only. */
export const hasAmount = ({ rates }: PayItem): boolean =>
  rates.some(({ amountMin, amountMax }) => amountMin !== null || amountMax !== null)
