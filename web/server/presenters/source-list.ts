import { sourceCaveat, type LocaleCode, type SourceFragment } from '@atlas/shared'
import { filled, known } from './known'
import { writtenDate, type WrittenDate } from './written-date'

/** A source as the numbered list of a page shows it. */
export interface SourceView {
  readonly title: string
  readonly url: string | null
  readonly accessed: WrittenDate | null
  readonly supports: string | null
  /** What to know before relying on it: a label and why. */
  readonly caveat: { readonly label: string; readonly why: string | null } | null
}

/** Only addresses of the web become links. */
export const webAddress = (url: string | null): string | null => (url !== null && /^https?:\/\//.test(url) ? url : null)

/** The sources of a record, in its order. */
export function sourceList(sources: readonly (SourceFragment | null)[] | null, locale: LocaleCode): SourceView[] {
  return known(sources).map(({ title, url, accessedOn, supports, caveat }) => ({
    title: filled(title) ?? filled(url) ?? '',
    url: webAddress(url),
    accessed: writtenDate(accessedOn, locale),
    supports: filled(supports),
    caveat: caveat && {
      label: sourceCaveat.label(caveat, locale),
      why: sourceCaveat.entries[caveat].definition?.[locale] ?? null,
    },
  }))
}
