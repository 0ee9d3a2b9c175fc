import { defaultLocale, type LocaleCode, type TermMark } from '@atlas/shared'
import { filled } from './known'

/** A text and the language it is in, when that is not the page's. */
export interface Said {
  readonly text: string
  readonly lang: LocaleCode | null
  /** Where it names terms of the glossary; `defineAnswer` fills this in for every long text (mark-view.ts). */
  readonly marks?: readonly TermMark[]
}

/** A text known to be in a language, on a page in another or the same one. */
export function said(text: string | null | undefined, language: string, locale: LocaleCode): Said | null {
  const written = filled(text)
  if (written === null) return null
  return { text: written, lang: language === locale ? null : (language as LocaleCode) }
}

/**
 * The texts of an entry, read in French, for a page in `locale`: each in that language where the entry has been
 * translated, else in French.
 */
export function saidIn<Texts extends object>(french: Texts, translation: Texts | null | undefined, locale: LocaleCode) {
  return (field: keyof Texts): Said | null => {
    const translated = translation?.[field]
    if (typeof translated === 'string' && filled(translated)) return said(translated, locale, locale)
    const original = french[field]
    return said(typeof original === 'string' ? original : null, defaultLocale, locale)
  }
}
