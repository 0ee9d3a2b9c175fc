/** Texts by the words that they hold: how rare a word is among them tells how much it says. */
export interface WordTable {
  /** The texts that hold a word, by their position. */
  readonly postings: ReadonlyMap<string, readonly number[]>
  /** Known words by their first letter, where a misspelt word is looked for. */
  readonly byFirstLetter: ReadonlyMap<string, readonly string[]>
  /** From 0.7 (in every text) up; a word never seen weighs as one seen once. */
  weightOf(word: string): number
}

/** Prepares the words of texts, each given as its distinct words. */
export function wordTable(texts: readonly (readonly string[])[]): WordTable {
  const postings = new Map<string, number[]>()
  texts.forEach((words, position) => {
    for (const word of words) {
      const holders = postings.get(word)
      if (holders) holders.push(position)
      else postings.set(word, [position])
    }
  })
  return {
    postings,
    byFirstLetter: groupByFirstLetter(postings.keys()),
    weightOf: (word) => Math.log(1 + texts.length / (postings.get(word)?.length ?? 1)) || 1,
  }
}

function groupByFirstLetter(words: Iterable<string>): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const word of words) {
    const letter = word.charAt(0)
    const group = groups.get(letter)
    if (group) group.push(word)
    else groups.set(letter, [word])
  }
  return groups
}
