import {
  confidence,
  freshness,
  freshnessState,
  verificationMonths,
  type Confidence,
  type DatedRecord,
  type FreshnessState,
  type LocaleCode,
} from '@atlas/shared'
import { writtenDate, type WrittenDate } from './written-date'

/** Whether a record can still be relied on. */
export interface FreshnessView {
  readonly code: FreshnessState
  readonly label: string
  /** How many months a verification of this record holds. */
  readonly months: number
  /** Of a record that nobody ever verified: with whom it could be. */
  readonly neverVerifiedWith: 'organisation' | 'source' | null
}

/** How far a record can be relied on: what its collector thought of the sources, and when somebody checked it. */
export interface Trust {
  readonly confidence: { readonly code: Confidence; readonly label: string } | null
  readonly freshness: FreshnessView
  readonly collected: WrittenDate | null
  readonly verified: WrittenDate | null
}

interface Dated extends DatedRecord {
  readonly confidence: Confidence | null
}

/** The types whose records an organisation can confirm; the others are read again against their sources. */
const typesOfOrganisations = ['initiative', 'actor', 'remuneration-practice']

/** A level of confidence as a query of our own gives it; null when the atlas has no such level. */
export const confidenceCode = (code: string | null): Confidence | null => (confidence.has(code) ? code : null)

/** The freshness of a record of a type (singular name, `initiative`) as of a day (ISO 8601). */
export function freshnessOf(type: string, record: DatedRecord, locale: LocaleCode, today: string): FreshnessView {
  const code = freshness(type, record, today)
  const whom = typesOfOrganisations.includes(type) ? 'organisation' : 'source'
  return {
    ...{ code, label: freshnessState.label(code, locale) },
    months: verificationMonths(type, record.verificationPeriod),
    neverVerifiedWith: record.verifiedOn ? null : whom,
  }
}

/** The trust of a record of a type (singular name) as of a day (ISO 8601). */
export function trustOf(type: string, record: Dated, locale: LocaleCode, today: string): Trust {
  return {
    confidence: record.confidence && {
      code: record.confidence,
      label: confidence.label(record.confidence, locale),
    },
    freshness: freshnessOf(type, record, locale, today),
    collected: writtenDate(record.collectedOn, locale),
    verified: writtenDate(record.verifiedOn, locale),
  }
}
