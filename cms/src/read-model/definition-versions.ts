import type { LocaleCode } from '@atlas/shared'
import { definitionState } from '@atlas/shared'
import type { ComparisonRow, DefinitionRow } from './collections/definitions'
import type { SourceRow } from './collections/collection'
import { translate } from './translated'

/** A version of the definition in one language. */
export interface DefinitionVersion {
  readonly slug: string
  readonly version: string
  /** A version whose state nobody gave is a draft. */
  readonly state: string
  readonly adoptedOn: string | null
  readonly text: string | null
  readonly note: string | null
  readonly language: LocaleCode
  readonly comparisons: readonly ComparisonRow[]
  readonly sources: readonly SourceRow[]
}

const numerically = new Intl.Collator('fr', { numeric: true })

/** The published versions, the latest first: 1.10 comes after 1.9. */
export function definitionVersions(rows: readonly DefinitionRow[], locale: LocaleCode): DefinitionVersion[] {
  return translate(rows, locale)
    .map(({ reference, texts, language }) => ({
      ...{ slug: reference.slug, version: reference.version, language },
      ...{ state: definitionState.has(reference.state) ? reference.state : 'draft', adoptedOn: reference.adoptedOn },
      ...{ text: texts.text, note: texts.note, sources: reference.sources },
      comparisons: texts.comparisons.length > 0 ? texts.comparisons : reference.comparisons,
    }))
    .sort((a, b) => numerically.compare(b.version, a.version) || (a.slug < b.slug ? -1 : 1))
}
