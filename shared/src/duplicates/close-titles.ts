import { foldText, wordsOf } from '../search/words'
import { abbreviate } from './abbreviations'
import { nearWords } from './near-words'
import { wordTable, type WordTable } from './word-weights'

/** Longer titles say nothing more, and hostile ones cost. */
const maxWords = 40

/** The distinct words of a title, as the search folds them. */
export const titleWords = (title: string): string[] =>
  [...new Set(wordsOf(abbreviate(foldText(title.slice(0, 500)))))].slice(0, maxWords)

/** A title that begins as another and holds no other words may be that one, begun: counted so, if it says enough. */
const begunCloseness = 0.5
const begunTitle = 0.78

export interface TitleIndex {
  /** Record position → how close its closest title is, from 0 (no word shared) to 1 (the same words). */
  closeTo(titles: readonly string[]): ReadonlyMap<number, number>
}

interface Title {
  readonly owner: number
  readonly words: readonly string[]
  readonly weight: number
}

/**
 * Prepares the titles of records, a list of titles each, to be compared by their rare words. `spellings` gives the other
 * ways in which a title may be written.
 */
export function titleIndex(
  titlesOfRecords: readonly (readonly string[])[],
  spellings: (title: string) => readonly string[] = (title) => [title],
): TitleIndex {
  const split = titlesOfRecords.flatMap((titles, owner) =>
    titles.flatMap(spellings).map((title) => ({ owner, words: titleWords(title) })),
  )
  const table = wordTable(split.map(({ words }) => words))
  const titles: Title[] = split.map((title) => ({ ...title, weight: weightOf(title.words, table) }))
  return {
    closeTo(candidates) {
      const best = new Map<number, number>()
      for (const candidate of candidates.flatMap(spellings))
        keepBest(best, compare(titleWords(candidate), titles, table))
      return best
    },
  }
}

const weightOf = (words: readonly string[], table: WordTable): number =>
  words.reduce((sum, word) => sum + table.weightOf(word), 0)

function keepBest(best: Map<number, number>, found: Iterable<readonly [number, number]>): void {
  for (const [owner, closeness] of found) if (closeness > (best.get(owner) ?? 0)) best.set(owner, closeness)
}

/** Dice's coefficient on words that weigh what they tell: twice the shared weight over the weight of both titles. */
function* compare(words: readonly string[], titles: readonly Title[], table: WordTable): Generator<[number, number]> {
  const typed = words.map((word, index) => typedWord(word, table, index === words.length - 1))
  const weight = typed.reduce((sum, word) => sum + word.weight, 0)
  for (const [position, common] of sharedWeights(typed, table)) {
    const title = titles[position]!
    const closeness = Math.min(1, (2 * common) / (weight + title.weight))
    const isWithin = words.length >= 2 && common >= weight * 0.99 && words[0] === title.words[0]
    yield [title.owner, isWithin && closeness >= begunCloseness ? Math.max(closeness, begunTitle) : closeness]
  }
}

interface TypedWord {
  /** Known words, with how well they fit. */
  readonly fits: ReadonlyMap<string, number>
  readonly weight: number
}

/** A misspelt word weighs as the word that it stands for. */
function typedWord(word: string, table: WordTable, isLast: boolean): TypedWord {
  const fits = nearWords(word, table, isLast)
  const known = fits.has(word) || fits.size === 0 ? [word] : [...fits.keys()]
  return { fits, weight: Math.max(...known.map(table.weightOf)) }
}

/** Title position → the weight of the typed words that it holds, each counted once, by its best fit. */
function sharedWeights(words: readonly TypedWord[], table: WordTable): Map<number, number> {
  const shared = new Map<number, number>()
  for (const { fits, weight } of words) {
    const gains = new Map<number, number>()
    for (const [known, fit] of fits) {
      const gain = fit * Math.min(weight, table.weightOf(known))
      for (const position of table.postings.get(known) ?? []) {
        gains.set(position, Math.max(gains.get(position) ?? 0, gain))
      }
    }
    for (const [position, gain] of gains) shared.set(position, (shared.get(position) ?? 0) + gain)
  }
  return shared
}
