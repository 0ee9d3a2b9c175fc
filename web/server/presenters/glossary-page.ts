import { confidence, foldText, type GlossaryEntryFragment, type GlossaryQuery, type LocaleCode } from '@atlas/shared'
import { filled } from './known'
import { otherTexts, shownTexts } from './glossary-texts'
import type { TermMarkers } from './mark-view'
import { said, type Said } from './said'
import { sourceList, type SourceView } from './source-list'
import { writtenDate, type WrittenDate } from './written-date'

export type TermRelation = 'broader' | 'narrower' | 'related' | 'notToConfuseWith'

/** A term as its entry shows it. */
export interface TermView {
  readonly slug: string
  readonly label: string
  /** Language of the label and synonyms, when that is not the page's. */
  readonly lang: LocaleCode | null
  readonly acronyms: readonly string[]
  readonly synonyms: readonly string[]
  /** The same term in the other languages. */
  readonly others: readonly { readonly lang: string; readonly labels: readonly string[] }[]
  readonly definition: Said | null
  /** Slugs of other terms of the page. */
  readonly relations: readonly { readonly kind: TermRelation; readonly slugs: readonly string[] }[]
  readonly usedBy: Said | null
  readonly isDeprecated: boolean
  readonly confidence: string | null
  readonly collected: WrittenDate | null
  readonly verified: WrittenDate | null
  /** Places in the page's list of sources. */
  readonly sources: readonly number[]
}

/** The terms that begin with a letter, accents apart. */
export interface LetterGroup {
  readonly letter: string
  readonly terms: readonly TermView[]
}

export interface GlossaryPage {
  readonly count: number
  /** Every letter of the alphabet, the empty ones too; what begins with no letter stands last, under 0-9. */
  readonly letters: readonly LetterGroup[]
  /** Each source once: most stand behind several terms. */
  readonly sources: readonly SourceView[]
}

const relationKinds: readonly TermRelation[] = ['broader', 'narrower', 'related', 'notToConfuseWith']
const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** The letter under which a label stands: É under E, Œ under O, figures under 0-9. */
export function letterOf(label: string): string {
  const [first = ''] = foldText(label).match(/[a-z0-9]/) ?? []
  return /[a-z]/.test(first) ? first.toUpperCase() : '0-9'
}

const foreign = (language: string, locale: LocaleCode) => (language === locale ? null : (language as LocaleCode))

/** A definition with its marks; never of the term itself. */
function definitionOf(
  { slug }: GlossaryEntryFragment,
  text: Said | null,
  locale: LocaleCode,
  markers: TermMarkers | null,
) {
  return text && markers ? { ...text, marks: markers[text.lang ?? locale](text.text, new Set([slug])) } : text
}

interface Context {
  readonly slugs: ReadonlySet<string>
  readonly locale: LocaleCode
  readonly markers: TermMarkers | null
  readonly placeOf: (source: SourceView) => number
}

function termView(entry: GlossaryEntryFragment, { slugs, locale, markers, placeOf }: Context): TermView {
  const texts = shownTexts(entry)
  return {
    ...{ slug: entry.slug, label: texts.prefLabel, lang: foreign(texts.language, locale) },
    ...{ acronyms: entry.acronyms, synonyms: texts.altLabels },
    others: otherTexts(entry).map(({ language, prefLabel, altLabels }) => ({
      lang: language,
      labels: [prefLabel, ...altLabels],
    })),
    definition: definitionOf(entry, said(texts.definition, texts.language, locale), locale, markers),
    relations: relationKinds
      .map((kind) => ({ kind, slugs: entry[kind].filter((slug) => slugs.has(slug)) }))
      .filter((relation) => relation.slugs.length > 0),
    usedBy: filled(texts.usedBy) ? { ...said(texts.usedBy, texts.language, locale)!, marks: [] } : null,
    isDeprecated: entry.isDeprecated,
    confidence:
      entry.confidence && confidence.has(entry.confidence) ? confidence.label(entry.confidence, locale) : null,
    collected: writtenDate(entry.collectedOn, locale),
    verified: writtenDate(entry.verifiedOn, locale),
    sources: sourceList(entry.sources, locale).map(placeOf),
  }
}

/** A list in which what is equal stands once, and the place of each thing in it. */
function uniqueList<Thing>(): { list: Thing[]; placeOf: (thing: Thing) => number } {
  const list: Thing[] = []
  const places = new Map<string, number>()
  const placeOf = (thing: Thing) => {
    const key = JSON.stringify(thing)
    const place = places.get(key) ?? list.push(thing) - 1
    places.set(key, place)
    return place
  }
  return { list, placeOf }
}

/** The whole glossary from A to Z in a language; `markers` mark other terms in the definitions. */
export function glossaryPage(
  { glossary }: GlossaryQuery,
  locale: LocaleCode,
  markers: TermMarkers | null,
): GlossaryPage {
  const sources = uniqueList<SourceView>()
  const slugs = new Set(glossary.map(({ slug }) => slug))
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base', ignorePunctuation: true, numeric: true })
  const terms = glossary
    .map((entry) => termView(entry, { slugs, locale, markers, placeOf: sources.placeOf }))
    .toSorted((a, b) => compare(a.label, b.label))
  const under = (letter: string) => terms.filter(({ label }) => letterOf(label) === letter)
  const groups = [...alphabet, '0-9'].map((letter) => ({ letter, terms: under(letter) }))
  return {
    count: terms.length,
    letters: groups.filter(({ letter, terms: found }) => letter !== '0-9' || found.length > 0),
    sources: sources.list,
  }
}
