import { collection, linked, type Linked, type Row, type SourceRow } from './collection'

export interface DatedCountRow {
  readonly id: number
  readonly value: number | null
  readonly isApproximate: boolean | null
  readonly countedOn: string | null
  readonly datePrecision: string | null
  readonly note: string | null
}

/** What of an initiative no list needs, and a comparison does. */
export interface InitiativeDetailRow extends Row {
  readonly evaluation: string | null
  readonly isStartYearCirca: boolean | null
  readonly isEndYearCirca: boolean | null
  readonly partnerUserCount: DatedCountRow | null
  readonly trainedCount: DatedCountRow | null
  readonly reachedCount: DatedCountRow | null
  readonly publications: readonly Linked[]
  readonly sources: readonly SourceRow[]
}

export const initiativeDetails = collection<InitiativeDetailRow>('initiative', {
  partnerUserCount: true,
  trainedCount: true,
  reachedCount: true,
  publications: linked,
  sources: true,
})
