import { collection, type Row, type SourceRow } from './collection'

/** How a region or a country organises partnership. */
export interface BenchmarkEntryRow extends Row {
  readonly slug: string
  readonly territory: string
  readonly scale: string | null
  readonly country: string | null
  readonly regionCode: string | null
  readonly region: string | null
  readonly exceptRegion: string | null
  readonly framework: string | null
  readonly legalBasis: string | null
  readonly leadBody: string | null
  readonly model: string | null
  readonly remunerationStance: string | null
  readonly figures: string | null
  readonly strengths: string | null
  readonly limits: string | null
  readonly confidence: string | null
  readonly collectedOn: string | null
  readonly verifiedOn: string | null
  readonly verificationPeriod: string | null
  readonly sources: readonly SourceRow[]
}

export const benchmarkEntries = collection<BenchmarkEntryRow>('benchmark-entry', { sources: true })
