import type { GlossaryQuery, LocaleCode } from '@atlas/shared'
import { shownTexts } from './glossary-texts'
import { filled } from './known'

/** What a marked term says of itself in the middle of a text. */
export interface TermNote {
  readonly slug: string
  readonly label: string
  readonly definition: string | null
  /** Language of both, when that is not the page's. */
  readonly lang: LocaleCode | null
}

/** The notes of some terms; slugs that no term has are left out. */
export function termNotes({ glossary }: GlossaryQuery, slugs: ReadonlySet<string>, locale: LocaleCode): TermNote[] {
  return glossary
    .filter(({ slug }) => slugs.has(slug))
    .map((entry) => {
      const { prefLabel, definition, language } = shownTexts(entry)
      const lang = language === locale ? null : (language as LocaleCode)
      return { slug: entry.slug, label: prefLabel, definition: filled(definition), lang }
    })
}
