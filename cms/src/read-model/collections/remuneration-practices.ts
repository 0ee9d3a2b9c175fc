import { collection, linked, type Linked, type Row, type SourceRow } from './collection'

export interface RateRow {
  readonly id: number
  readonly audience: string | null
  readonly amountMin: number | null
  readonly amountMax: number | null
  readonly currency: string | null
  readonly unit: string | null
  readonly hoursPerUnit: number | null
  readonly grossOrNet: string | null
  readonly threshold: string | null
}

export interface EffectRow {
  readonly id: number
  readonly kind: string | null
  readonly benefit: string | null
  readonly effect: string | null
  readonly sourceTitle: string | null
  readonly statedOn: string | null
  readonly sourceUrl: string | null
}

/** A rule, a scale or a way of recognising the work of partner users. */
export interface RemunerationPracticeRow extends Row {
  readonly slug: string
  readonly title: string
  readonly summary: string | null
  readonly payerName: string | null
  readonly form: string | null
  readonly purpose: string | null
  readonly payee: string | null
  readonly isNeighbouringStatus: boolean | null
  readonly userStatus: string | null
  readonly expensesCovered: boolean | null
  readonly year: number | null
  readonly country: string | null
  readonly scale: string | null
  readonly legalBasis: string | null
  readonly context: string | null
  readonly confidence: string | null
  readonly collectedOn: string | null
  readonly verifiedOn: string | null
  readonly verificationPeriod: string | null
  readonly actor: Linked | null
  readonly rates: readonly RateRow[]
  readonly effects: readonly EffectRow[]
  readonly categories: readonly Linked[]
  readonly initiatives: readonly Linked[]
  readonly sources: readonly SourceRow[]
}

export const remunerationPractices = collection<RemunerationPracticeRow>('remuneration-practice', {
  actor: linked,
  rates: true,
  effects: true,
  categories: linked,
  initiatives: linked,
  sources: true,
})
