/** Words that the product writes in English into its screens, with no message to translate. */
const fixedWords: Readonly<Record<string, string>> = {
  'Close modal': 'Fermer',
  'Choose date': 'Choisir une date',
  'Loading content.': 'Chargement…',
  'Loading content...': 'Chargement…',
  'Loading content': 'Chargement…',
  Loading: 'Chargement…',
}

/** The states of an entry, where the product shows its own codes. */
const states: Readonly<Record<string, string>> = { draft: 'Brouillon', modified: 'Modifiée', published: 'Publiée' }

const own = (words: Readonly<Record<string, string>>, text: string): string | null =>
  Object.hasOwn(words, text) ? words[text]! : null

/**
 * The French of a text that the product writes in English, or null: the texts of records are none of its business.
 *
 * @param isState whether it stands where the product shows the state of an entry
 */
export function frenchWord(text: string, isState: boolean): string | null {
  const words = text.trim()
  return own(fixedWords, words) ?? (isState ? own(states, words.toLowerCase()) : null)
}
