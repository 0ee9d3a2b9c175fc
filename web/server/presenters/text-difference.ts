import { diffArrays } from 'diff'
import type { LocaleCode } from '@atlas/shared'

/** A stretch of text that both versions have, or that one of them has. */
export interface DifferencePart {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

export interface TextDifference {
  readonly parts: readonly DifferencePart[]
  /** Words. */
  readonly added: number
  readonly removed: number
}

const segmenterOf = (locale: LocaleCode) => new Intl.Segmenter(locale, { granularity: 'word' })

const isSpace = (text: string): boolean => text.trim() === ''

/** A space alone between two changes belongs to both: the change then reads as one phrase instead of word by word. */
function withJoinedSpaces(parts: readonly DifferencePart[]): DifferencePart[] {
  return parts.flatMap((part, index) => {
    const isBetween = index > 0 && index < parts.length - 1
    if (part.kind !== 'same' || !isBetween || !isSpace(part.text)) return [part]
    return [
      { ...part, kind: 'removed' as const },
      { ...part, kind: 'added' as const },
    ]
  })
}

/** Puts what neighbouring changes take away first, then what they add. */
function withJoinedChanges(parts: readonly DifferencePart[]): DifferencePart[] {
  const joined: DifferencePart[] = []
  let changes = { removed: '', added: '' }
  const flush = () => {
    for (const kind of ['removed', 'added'] as const) if (changes[kind]) joined.push({ kind, text: changes[kind] })
    changes = { removed: '', added: '' }
  }
  for (const part of parts) {
    if (part.kind !== 'same') changes[part.kind] += part.text
    else {
      flush()
      joined.push(part)
    }
  }
  flush()
  return joined
}

/** A change that spans paragraphs, one part a paragraph: its signs stand at the words, not at the end of the line before. */
const byParagraph = (part: DifferencePart): DifferencePart[] =>
  part.text
    .split(/(\n+)/)
    .filter((text) => text !== '')
    .map((text) => ({ ...part, text }))

/**
 * What changes from one text to another, word by word in the words of a language: the parts without the added ones are
 * the first text, those without the removed ones the second, to the letter.
 */
export function textDifference(before: string, after: string, locale: LocaleCode): TextDifference {
  const segmenter = segmenterOf(locale)
  const segments = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment)
  const changes = diffArrays(segments(before), segments(after))
  const raw = changes.map(({ value, added, removed }): DifferencePart => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }))
  const parts = withJoinedChanges(withJoinedSpaces(raw)).flatMap(byParagraph)
  const words = (kind: DifferencePart['kind']) =>
    parts
      .filter((part) => part.kind === kind)
      .flatMap(({ text }) => [...segmenter.segment(text)])
      .filter(({ isWordLike }) => isWordLike).length
  return { parts, added: words('added'), removed: words('removed') }
}
