import {
  regionDay,
  verifiableFields,
  type LocaleCode,
  type VerifiableField,
  type VerificationPage,
  type VerifiedRecord,
} from '@atlas/shared'
import { freshnessOf, type FreshnessView } from '../presenters/trust'
import { writtenDate, type WrittenDate } from '../presenters/written-date'

/** A text of the record, and what can be proposed in its place. */
export interface VerifiedText extends Omit<VerifiableField, 'label'> {
  readonly label: string
  /** As it is published, in French; empty where the record says nothing. */
  readonly text: string
}

export interface VerifiedRecordView {
  readonly type: VerifiedRecord['type']
  readonly slug: string
  readonly title: string
  readonly texts: readonly VerifiedText[]
  readonly freshness: FreshnessView
  readonly collected: WrittenDate | null
  readonly verified: WrittenDate | null
}

/** What the page of a link shows. */
export interface VerificationView extends Pick<VerificationPage, 'state' | 'organisation' | 'nonce'> {
  readonly record: VerifiedRecordView | null
  readonly expires: WrittenDate | null
  readonly answered: WrittenDate | null
}

/** The day, in the region, of a moment. */
const dayOf = (moment: string | null, locale: LocaleCode): WrittenDate | null =>
  writtenDate(moment && regionDay(new Date(moment)), locale)

function recordView(record: VerifiedRecord, locale: LocaleCode, today: string): VerifiedRecordView {
  const { type, slug, title, texts, collectedOn, verifiedOn } = record
  return {
    ...{ type, slug, title },
    texts: verifiableFields[type].map(({ label, ...field }) => ({
      ...{ ...field, label: label[locale], text: texts[field.name] ?? '' },
    })),
    freshness: freshnessOf(type, record, locale, today),
    collected: writtenDate(collectedOn, locale),
    verified: writtenDate(verifiedOn, locale),
  }
}

/** The page of a link as of a day (ISO 8601). */
export function verificationView(page: VerificationPage, locale: LocaleCode, today: string): VerificationView {
  return {
    ...{ state: page.state, organisation: page.organisation, nonce: page.nonce },
    record: page.record && recordView(page.record, locale, today),
    expires: dayOf(page.expiresAt, locale),
    answered: dayOf(page.answeredAt, locale),
  }
}
