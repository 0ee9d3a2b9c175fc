import MiniSearch, { type SearchOptions } from 'minisearch'
import { indexedWordsOf, queryWordsOf } from './words'

/** What the search reads of a record; the earlier a field stands here, the more a word found in it weighs. */
export interface SearchDocument {
  readonly id: string
  readonly title: string
  /** Names and acronyms of the organisations. */
  readonly actors?: string | null
  /** Labels of the categories. */
  readonly categories?: string | null
  readonly summary?: string | null
  /** Everything else worth finding: description, objectives, communes… */
  readonly rest?: string | null
}

/** documentId → score (greater is better), best first. */
export type SearchMatches = ReadonlyMap<string, number>

export interface SearchIndex {
  /**
   * The records that hold the words of a text, the last one possibly unfinished. Empty when nothing fits or the text has
   * no word in it: whoever has no text to look for does not search.
   */
  search(text: string): SearchMatches
}

const fieldWeights = { title: 6, actors: 4, categories: 3, summary: 2, rest: 1 }

/** From the strictest reading of a query to the most forgiving: the first that finds something answers. */
const readings: readonly SearchOptions[] = [
  { combineWith: 'AND', fuzzy: false },
  { combineWith: 'AND', fuzzy: editDistance },
  { combineWith: 'OR', fuzzy: false },
  { combineWith: 'OR', fuzzy: editDistance },
]

/** Indexes records for search in French and English at once. The same records always give the same answers. */
export function createSearchIndex(documents: readonly SearchDocument[]): SearchIndex {
  const index = new MiniSearch<SearchDocument>({
    fields: Object.keys(fieldWeights),
    tokenize: indexedWordsOf,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: queryWordsOf,
      boost: fieldWeights,
      prefix: (_term, position, terms) => position === terms.length - 1,
    },
  })
  index.addAll(documents)
  return {
    search(text) {
      for (const reading of readings) {
        const found = index.search(text, reading)
        if (found.length > 0) return new Map(found.map(({ id, score }) => [id as string, score]))
      }
      return new Map()
    },
  }
}

/** Letters that may be wrong in a word: none in short words and in numbers, one from 4 letters, two from 8. */
function editDistance(word: string): number | false {
  if (word.length < 4 || /\d/.test(word)) return false
  return word.length < 8 ? 1 : 2
}
