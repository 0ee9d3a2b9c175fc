import { foldText, singular } from '../search/words'
import type { LocaleCode } from '../vocabularies/locale'

/** A word of a text, where it stands (UTF-16 units, end excluded), and as the glossary compares it. */
export interface TextWord {
  readonly start: number
  readonly end: number
  readonly key: string
}

/** Letters and digits, with the inclusive endings that French glues to them: patient·es, usager(e)s, agréé.e.s. */
const word =
  /[\p{L}\p{M}\p{N}]+(?:[·•‧∙]\p{L}+)*(?:\((?:e|es|ne|s)\)s?|\.(?:e|es|ne|trice)(?:\.?s)?(?![\p{L}\p{M}\p{N}]))?/gu

/**
 * A word as the glossary compares it: folded and singular; in French also without the -e of the feminine, so that
 * « patientes partenaires » is « patient partenaire ».
 */
function wordKey(text: string, language: LocaleCode): string {
  const key = singular(foldText(text))
  return language === 'fr' && key.length > 3 && key.endsWith('e') ? key.slice(0, -1) : key
}

/** What reads as an address of the web or of the post: https://…, www.…, someone@host, atlas.example.org/page. */
const isAddress = (chunk: string): boolean =>
  /:\/\/|^\W*www\.|[^@]@[^@]/i.test(chunk) ||
  /[\p{L}\p{N}]\.(?:fr|org|com|net|eu|ca|be|ch|uk|gouv)(?![\p{L}\p{N}])/iu.test(chunk)

/** The parts of a text that no mark may touch: addresses, and code between backquotes. */
function untouchable(text: string): readonly (readonly [number, number])[] {
  const addresses = [...text.matchAll(/\S+/g)].filter(([chunk]) => isAddress(chunk))
  const code = text.includes('`') ? [...text.matchAll(/`[^`\n]*`/g)] : []
  return [...addresses, ...code]
    .map((match) => [match.index, match.index + match[0].length] as const)
    .sort(([a], [b]) => a - b)
}

/** The words of a text, in order. Those of an address or of code have an empty key, which no label has. */
export function textWords(text: string, language: LocaleCode): TextWord[] {
  const kept = untouchable(text)
  let next = 0
  return [...text.matchAll(word)].map((match) => {
    const start = match.index
    while (next < kept.length && kept[next]![1] <= start) next += 1
    const isUntouchable = next < kept.length && kept[next]![0] <= start
    return { start, end: start + match[0].length, key: isUntouchable ? '' : wordKey(match[0], language) }
  })
}

/** Whether what stands between two words leaves them in one label: spaces, hyphens, apostrophes, no empty line. */
export const joins = (between: string): boolean =>
  between.length <= 3 && /^[\s\u00a0\u202f\-‐‑'’ʼ]+$/.test(between) && !/\n\s*\n/.test(between)
