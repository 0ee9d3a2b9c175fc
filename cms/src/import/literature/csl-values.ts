import { language as languages, publicationType } from '@atlas/shared'
import { plain } from '../columns'

/** A reference as files of reference managers give it: CSL-JSON, of which any part may be missing or odd. */
export type RawReference = Readonly<Record<string, unknown>>

interface RawName {
  readonly family?: unknown
  readonly given?: unknown
  readonly literal?: unknown
}

const types: Readonly<Record<string, string>> = {
  ...{ 'article-journal': 'article', 'journal-article': 'article', article: 'article', 'article-magazine': 'article' },
  ...{ 'review-article': 'review', review: 'review', book: 'book', monograph: 'book', 'edited-book': 'book' },
  ...{ chapter: 'chapter', 'book-chapter': 'chapter', 'entry-encyclopedia': 'chapter', thesis: 'thesis' },
  ...{ dissertation: 'thesis', report: 'report', legislation: 'legislation', bill: 'legislation' },
  ...{ 'paper-conference': 'conference', 'proceedings-article': 'conference', speech: 'conference' },
  ...{ webpage: 'website', post: 'website', 'post-weblog': 'website' },
}

/** The kind of document: by its genre, when it is one of ours, or by its type. */
function typeOf({ type, genre }: RawReference): string {
  const named = publicationType.codes.find(
    (code) => typeof genre === 'string' && plain(publicationType.label(code, 'fr')) === plain(genre),
  )
  return named ?? types[String(type)] ?? 'other'
}

/** Markup that registries leave in titles: `<i>`, `&amp;`. */
const clean = (value: string): string =>
  value
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim()

function textOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value
  if (typeof first === 'number') return String(first)
  return typeof first === 'string' && clean(first) !== '' ? clean(first) : null
}

const isOthers = ({ family, given, literal }: RawName): boolean =>
  !given && /^(?:others|et al\.?)$/i.test(String(family ?? literal ?? ''))

/** A name without a first name is that of an organisation: BibTeX and RIS do not tell them apart. */
function authorOf(name: RawName): object | null {
  const [family, given, literal] = [textOf(name.family), textOf(name.given), textOf(name.literal)]
  if (family && given) return { family, given, literal: null }
  const whole = literal ?? family
  return whole ? { family: null, given: null, literal: whole } : null
}

function yearOf({ issued }: RawReference): number | null {
  const { 'date-parts': parts, raw } = (issued ?? {}) as { 'date-parts'?: unknown[][]; raw?: unknown }
  const year = Number(parts?.[0]?.[0] ?? /\b(1[89]|20)\d\d\b/.exec(String(raw ?? ''))?.[0])
  return Number.isInteger(year) && year > 0 ? year : null
}

/** `fr-FR`, `fre`, `français` → our code of the language; none when it is not of our list. */
function languageOf(value: unknown): string | null {
  const text = textOf(value)?.toLowerCase()
  if (!text) return null
  const short = text.slice(0, 2)
  const named = languages.codes.find(
    (code) => plain(languages.label(code, 'fr')) === plain(text) || plain(languages.label(code, 'en')) === plain(text),
  )
  return named ?? (languages.has(short) ? short : null)
}

const doiOf = (value: unknown): string | null =>
  textOf(value)?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '') ?? null

const listOf = (value: unknown): RawName[] => (Array.isArray(value) ? (value as RawName[]) : [])

/** The fields of a publication that a reference says; only those that it names, so that the others stay. */
export function publicationValues(reference: RawReference): Record<string, unknown> {
  const names = listOf(reference.author)
  const isCut = names.some(isOthers) || (reference.custom as { hasMoreAuthors?: boolean } | undefined)?.hasMoreAuthors
  const values: Record<string, unknown> = {
    title: textOf(reference.title),
    type: typeOf(reference),
    language: languageOf(reference.language),
    authors: names
      .filter((name) => !isOthers(name))
      .map(authorOf)
      .filter((author) => author !== null),
    hasMoreAuthors: isCut === true ? true : null,
    issuedYear: yearOf(reference),
    containerTitle: textOf(reference['container-title']),
    publisher: textOf(reference.publisher),
    volume: textOf(reference.volume),
    issue: textOf(reference.issue),
    pages: textOf(reference.page),
    doi: doiOf(reference.DOI),
    url: textOf(reference.URL),
  }
  const said = Object.entries(values).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  )
  return Object.fromEntries(said)
}
