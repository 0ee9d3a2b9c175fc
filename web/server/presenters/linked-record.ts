import type { LinkedRecordFragment, LocaleCode } from '@atlas/shared'
import { said, type Said } from './said'

/** A record to link to. */
export interface RecordLink {
  readonly slug: string
  readonly title: Said
}

/** The records that another one names, in its order. */
export const recordLinks = (records: readonly LinkedRecordFragment[], locale: LocaleCode): RecordLink[] =>
  records.map(({ slug, title, language }) => ({
    slug,
    title: said(title, language, locale) ?? { text: slug, lang: null },
  }))
