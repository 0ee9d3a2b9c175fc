import type { TermMark } from './mark-terms'

/** A piece of a text: the mention of a term, or what stands between two. */
export interface TextSegment {
  readonly text: string
  /** The term named, null for plain text. */
  readonly slug: string | null
}

/** The pieces of a stretch of a text (UTF-16 units, end excluded); put end to end, they are that stretch. */
export function segmentsOf(
  text: string,
  marks: readonly TermMark[] = [],
  start = 0,
  end: number = text.length,
): TextSegment[] {
  const inside = marks.filter((mark) => mark.start >= start && mark.end <= end)
  const segments: TextSegment[] = []
  let at = start
  for (const mark of inside) {
    if (mark.start > at) segments.push({ text: text.slice(at, mark.start), slug: null })
    segments.push({ text: text.slice(mark.start, mark.end), slug: mark.slug })
    at = mark.end
  }
  if (at < end) segments.push({ text: text.slice(at, end), slug: null })
  return segments
}

/** The paragraphs of a text (an empty line parts them), each in pieces. */
export function markedParagraphs(text: string, marks: readonly TermMark[] = []): TextSegment[][] {
  const paragraphs: TextSegment[][] = []
  let start = 0
  for (const gap of text.matchAll(/\n\s*\n/g)) {
    paragraphs.push(segmentsOf(text, marks, start, gap.index))
    start = gap.index + gap[0].length
  }
  return [...paragraphs, segmentsOf(text, marks, start)]
}
