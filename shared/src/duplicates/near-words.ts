import type { WordTable } from './word-weights'

const fuzzyMinLength = 5
const prefixMinLength = 3

/**
 * The known words that a typed word may stand for, with how well they fit (0 to 1): itself, a misspelling (one letter
 * from 5, two from 9; the first letter is trusted, numbers are exact), and while it is being typed, what it begins.
 */
export function nearWords(word: string, table: WordTable, isUnfinished: boolean): Map<string, number> {
  const found = new Map<string, number>()
  if (table.postings.has(word)) found.set(word, 1)
  if (/\d/.test(word)) return found
  const edits = word.length < fuzzyMinLength ? 0 : word.length < 9 ? 1 : 2
  for (const known of table.byFirstLetter.get(word.charAt(0)) ?? []) {
    if (known === word) continue
    if (edits > 0 && isWithin(word, known, edits)) found.set(known, 0.85)
    else if (isUnfinished && word.length >= prefixMinLength && known.startsWith(word)) found.set(known, 0.7)
  }
  return found
}

/** Whether one word becomes the other by at most `limit` letters added, taken off or replaced. */
export function isWithin(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit || /\d/.test(b)) return false
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const replaced = previous[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1)
      current.push(Math.min(replaced, previous[column]! + 1, current[column - 1]! + 1))
    }
    if (Math.min(...current) > limit) return false
    previous = current
  }
  return previous[b.length]! <= limit
}
