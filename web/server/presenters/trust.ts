import {
  confidence,
  freshness,
  freshnessState,
  type Confidence,
  type FreshnessState,
  type LocaleCode,
} from '@atlas/shared'
import { writtenDate, type WrittenDate } from './written-date'

/** How far a record can be relied on: what its collector thought of the sources, and when somebody checked it. */
export interface Trust {
  readonly confidence: { readonly code: Confidence; readonly label: string } | null
  readonly freshness: { readonly code: FreshnessState; readonly label: string }
  readonly collected: WrittenDate | null
  readonly verified: WrittenDate | null
}

interface Dated {
  readonly confidence: Confidence | null
  readonly collectedOn: string | null
  readonly verifiedOn: string | null
}

/** A level of confidence as a query of our own gives it; null when the atlas has no such level. */
export const confidenceCode = (code: string | null): Confidence | null => (confidence.has(code) ? code : null)

/** The trust of a record as of a day (ISO 8601). */
export function trustOf(record: Dated, locale: LocaleCode, today: string): Trust {
  const state = freshness(record.verifiedOn, record.collectedOn, today)
  return {
    confidence: record.confidence && {
      code: record.confidence,
      label: confidence.label(record.confidence, locale),
    },
    freshness: { code: state, label: freshnessState.label(state, locale) },
    collected: writtenDate(record.collectedOn, locale),
    verified: writtenDate(record.verifiedOn, locale),
  }
}
