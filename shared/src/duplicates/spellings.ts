import { foldText } from '../search/words'

/** A name and what explains it: « ComPaRe, communauté de patients », « GEM L’Entre-temps (Saint-Denis) ». */
const explanation = /\s+\(|,\s|\s[–—]\s/
const hyphen = /(?<=\p{L})[-‐‑](?=\p{L})/u

const withoutHyphens = (text: string): string => foldText(text).replace(new RegExp(hyphen, 'gu'), '')

/** The ways in which a name may be written: as it is, without what explains it, without its hyphens. */
export function spellingsOfName(title: string): string[] {
  const name = explanation.test(title) ? title.slice(0, title.search(explanation)).trim() : ''
  const spellings = [title, name].flatMap((text) => (hyphen.test(text) ? [text, withoutHyphens(text)] : [text]))
  return spellings.filter((spelling) => spelling !== '')
}
