import type { LocaleCode } from '../vocabularies/locale'
import { joins, textWords, type TextWord } from './text-words'

/** A term as the marking reads it, in one language. */
export interface MarkableTerm {
  readonly slug: string
  /** The forms by which a text names it, the preferred one first; those too common to be marked are left out. */
  readonly labels: readonly string[]
  /** Forms that count only as they are written: MSP is a term, msp is not. */
  readonly acronyms: readonly string[]
}

/** Where a text names a term: from, to (UTF-16 units of the text, end excluded). */
export interface TermMark {
  readonly start: number
  readonly end: number
  readonly slug: string
}

/** The first mention of each term in a text, in order, without overlap; not of the terms of `known`. */
export type TermMarker = (text: string, known?: ReadonlySet<string>) => TermMark[]

interface Node {
  readonly next: Map<string, Node>
  slug: string | null
}

interface Found {
  readonly slug: string
  /** How many words it takes. */
  readonly length: number
}

const newNode = (): Node => ({ next: new Map(), slug: null })

/** Prefixes that are written with a hyphen or without: codécision, co-décision. */
const loosePrefix = /^(co|auto)(\p{L}{4,})$/u

/** The ways in which a label may be cut into words. */
function spellings(keys: readonly string[]): string[][] {
  const [first = '', second, ...rest] = keys
  const glued = loosePrefix.exec(first)
  if (glued) return [[...keys], [glued[1]!, glued[2]!, ...keys.slice(1)]]
  const isPrefix = second !== undefined && loosePrefix.test(first + second) && (first === 'co' || first === 'auto')
  return isPrefix ? [[...keys], [first + second, ...rest]] : [[...keys]]
}

/** A form that two terms share belongs to the first that brought it. */
function plant(root: Node, keys: readonly string[], slug: string): void {
  let node = root
  for (const key of keys) {
    const next = node.next.get(key) ?? newNode()
    node.next.set(key, next)
    node = next
  }
  node.slug ??= slug
}

function compile(terms: readonly MarkableTerm[], language: LocaleCode): Node {
  const root = newNode()
  const ranks = Math.max(0, ...terms.map(({ labels }) => labels.length))
  // Every preferred label before any synonym.
  for (let rank = 0; rank < ranks; rank += 1) {
    for (const { slug, labels } of terms) {
      const keys = textWords(labels[rank] ?? '', language).map(({ key }) => key)
      if (keys.length > 0) for (const spelling of spellings(keys)) plant(root, spelling, slug)
    }
  }
  return root
}

/** The longest label that begins at a word. */
function longestLabel(root: Node, words: readonly TextWord[], from: number, text: string): Found | null {
  let node: Node | undefined = root
  let found: Found | null = null
  for (let at = from; at < words.length; at += 1) {
    if (at > from && !joins(text.slice(words[at - 1]!.end, words[at]!.start))) return found
    node = node.next.get(words[at]!.key)
    if (!node) return found
    if (node.slug !== null) found = { slug: node.slug, length: at - from + 1 }
  }
  return found
}

/**
 * Compiles the terms of a language once, for any number of texts. Whole words only, the longest label first, accents,
 * case, plural, feminine, apostrophes and no-break spaces alike; acronyms as written, with an -s or not. Nothing is
 * marked in web addresses. A text takes a time that grows with its length only.
 */
export function createTermMarker(terms: readonly MarkableTerm[], language: LocaleCode): TermMarker {
  const root = compile(terms, language)
  const acronyms = new Map(terms.flatMap(({ slug, acronyms }) => acronyms.map((acronym) => [acronym, slug] as const)))

  function acronymAt({ start, end, key }: TextWord, text: string): Found | null {
    if (key === '') return null
    const written = text.slice(start, end)
    const slug = acronyms.get(written) ?? acronyms.get(written.replace(/s$/, ''))
    return slug === undefined ? null : { slug, length: 1 }
  }

  return (text, known = new Set()) => {
    const words = textWords(text, language)
    const marks: TermMark[] = []
    const seen = new Set(known)
    for (let at = 0; at < words.length; at += 1) {
      const found = longestLabel(root, words, at, text) ?? acronymAt(words[at]!, text)
      if (!found) continue
      const end = at + found.length - 1
      if (!seen.has(found.slug)) marks.push({ start: words[at]!.start, end: words[end]!.end, slug: found.slug })
      seen.add(found.slug)
      // A mention that is not marked again still keeps what is inside it from being.
      at = end
    }
    return marks
  }
}
