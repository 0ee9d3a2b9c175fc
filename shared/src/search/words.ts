/**
 * Words too common in either language to tell one record from another. Written as `wordsOf` leaves them: no accents.
 */
const stopWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'au aux avec ce ces dans de des du elle en est et il ils la le les leur leurs ou par pas pour qu que qui sa se ses ' +
    'son sont sur un une vers an and are as at by for from in is it its of on or that the their to with'
  ).split(' '),
)

/** The text in lower case without accents; œ and æ spelt out; inclusive endings (patient·es, usager(e)s) taken off. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/(\p{L}{2,})(?:[·•‧∙]\p{L}+)+/gu, '$1')
    .replace(/(\p{L}{2,})\.(?:e|es|ne|trice)(?:\.?s)?(?!\p{L})/gu, '$1')
    .replace(/(\p{L}{2,})\((?:e|es|ne|s)\)s?/gu, '$1')
}

/**
 * The words of a text as the search compares them: folded, singular, cut at everything that is no letter or digit
 * (l’hôpital → hopital), without single letters and without stop words.
 */
export function wordsOf(text: string): string[] {
  return rawWords(text)
    .filter((word) => !stopWords.has(word))
    .map(singular)
}

/**
 * The words of a record to index: its words, and those of hyphenated compounds also in one piece, so that « aphp » finds
 * AP-HP and « medicosocial » médico-social.
 */
export function indexedWordsOf(text: string): string[] {
  const compounds = foldText(text).match(/[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)+/gu) ?? []
  return [...wordsOf(text), ...compounds.map((compound) => singular(compound.replace(/[-‐‑]/g, '')))]
}

/** The words of what a visitor typed: stop words stay when there is nothing else. */
export function queryWordsOf(text: string): string[] {
  const words = wordsOf(text)
  return words.length > 0 ? words : rawWords(text).map(singular)
}

function rawWords(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 || /\d/.test(word))
}

/**
 * A light common singular for French and English, good for comparing only: patients → patient, hopitaux → hopital,
 * niveaux → niveau, jeux → jeu; therapies, thérapie and therapy → therapie. Words of three letters or fewer stay.
 */
export function singular(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word
  if (word.endsWith('eaux') || word.endsWith('eux') || word.endsWith('oux')) return word.slice(0, -1)
  if (word.endsWith('aux')) return `${word.slice(0, -3)}al`
  if (/[^aeiouy]y$/.test(word)) return `${word.slice(0, -1)}ie`
  if (word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1)
  return word
}
