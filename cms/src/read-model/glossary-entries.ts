import { defaultLocale, type LocaleCode } from '@atlas/shared'
import type { GlossaryTermRow } from './collections/glossary-terms'
import type { Linked, SourceRow } from './collections/collection'
import { translate } from './translated'

/** What one language says of a term. */
export interface GlossaryTexts {
  readonly language: LocaleCode
  readonly prefLabel: string
  readonly altLabels: readonly string[]
  readonly definition: string | null
  readonly usedBy: string | null
  /** Labels and acronyms that are too common to be marked in texts. */
  readonly unmarkedLabels: readonly string[]
}

/** A term of the glossary in every language that it is written in; links are slugs of published terms. */
export interface GlossaryEntry {
  readonly slug: string
  /** The language of the texts to show: the one asked for, else French. */
  readonly language: LocaleCode
  readonly texts: readonly GlossaryTexts[]
  readonly acronyms: readonly string[]
  readonly broader: readonly string[]
  readonly narrower: readonly string[]
  readonly related: readonly string[]
  readonly notToConfuseWith: readonly string[]
  readonly isDeprecated: boolean
  readonly isMarkedInTexts: boolean
  readonly confidence: string | null
  readonly collectedOn: string | null
  readonly verifiedOn: string | null
  readonly sources: readonly SourceRow[]
}

type LinkName = 'broader' | 'related' | 'notToConfuseWith'
type Ids = ReadonlyMap<string, readonly string[]>

const texts = (list: readonly { readonly text: string | null }[]): string[] =>
  list.flatMap(({ text }) => (text?.trim() ? [text.trim()] : []))

const textsOf = (row: GlossaryTermRow): GlossaryTexts => ({
  language: row.locale,
  prefLabel: row.prefLabel,
  altLabels: texts(row.altLabels),
  definition: row.definition,
  usedBy: row.usedBy,
  unmarkedLabels: texts(row.unmarkedLabels),
})

/** The links of a kind that the French entries state, by document id, without those to what is not published. */
function stated(terms: readonly GlossaryTermRow[], name: LinkName): Ids {
  const known = new Set(terms.map(({ documentId }) => documentId))
  const idsOf = (links: readonly Linked[]) => links.map(({ documentId }) => documentId).filter((id) => known.has(id))
  return new Map(terms.map((term) => [term.documentId, idsOf(term[name])]))
}

/** The same links, read from the other end. */
function inverse(links: Ids): Ids {
  const back = new Map<string, string[]>([...links.keys()].map((id) => [id, []]))
  for (const [from, ids] of links) for (const id of ids) back.get(id)!.push(from)
  return back
}

/** The same links, each from both ends: what one entry says of the other holds for both. */
function symmetrical(links: Ids): Ids {
  const back = inverse(links)
  return new Map([...links].map(([id, ids]) => [id, [...new Set([...ids, ...back.get(id)!])]]))
}

/** The published terms, in the order in which they were entered; narrower terms computed, mutual links made mutual. */
export function glossaryEntries(rows: readonly GlossaryTermRow[], locale: LocaleCode): GlossaryEntry[] {
  const french = rows.filter((row) => row.locale === defaultLocale)
  const slugs = new Map(french.map(({ documentId, slug }) => [documentId, slug]))
  const broader = stated(french, 'broader')
  const links = {
    broader,
    narrower: inverse(broader),
    related: symmetrical(stated(french, 'related')),
    notToConfuseWith: symmetrical(stated(french, 'notToConfuseWith')),
  }
  const languages = rowsByDocument(rows)
  return translate(rows, locale).map(({ reference, language }) => {
    const slugsOf = (name: keyof typeof links) => links[name].get(reference.documentId)!.map((id) => slugs.get(id)!)
    return {
      ...{ slug: reference.slug, language, texts: languages.get(reference.documentId)!.map(textsOf) },
      acronyms: reference.acronym ? reference.acronym.split(/\s+\/\s+/) : [],
      ...{ broader: slugsOf('broader'), narrower: slugsOf('narrower'), related: slugsOf('related') },
      notToConfuseWith: slugsOf('notToConfuseWith'),
      isDeprecated: reference.isDeprecated === true,
      // A term of before the attribute is marked, as a new one is.
      isMarkedInTexts: reference.isMarkedInTexts !== false,
      ...{ confidence: reference.confidence, collectedOn: reference.collectedOn, verifiedOn: reference.verifiedOn },
      sources: reference.sources,
    }
  })
}

/** Every language of each entry, French first. */
function rowsByDocument(rows: readonly GlossaryTermRow[]): Map<string, GlossaryTermRow[]> {
  const byDocument = new Map<string, GlossaryTermRow[]>()
  const frenchFirst = [...rows].sort((a, b) => Number(b.locale === defaultLocale) - Number(a.locale === defaultLocale))
  for (const row of frenchFirst) byDocument.set(row.documentId, [...(byDocument.get(row.documentId) ?? []), row])
  return byDocument
}
