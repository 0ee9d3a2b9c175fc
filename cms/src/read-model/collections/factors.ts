import { collection, linked, type Linked, type Row, type SourceRow } from './collection'

/** What helps, hinders or carries partnership. */
export interface FactorRow extends Row {
  readonly slug: string
  readonly title: string
  readonly kind: string | null
  readonly level: string | null
  readonly evidence: string | null
  readonly description: string | null
  readonly confidence: string | null
  readonly collectedOn: string | null
  readonly verifiedOn: string | null
  readonly verificationPeriod: string | null
  readonly categories: readonly Linked[]
  readonly initiatives: readonly Linked[]
  readonly publications: readonly Linked[]
  readonly sources: readonly SourceRow[]
}

export const factors = collection<FactorRow>('factor', {
  categories: linked,
  initiatives: linked,
  publications: linked,
  sources: true,
})
