interface Run {
  readonly text: string
  readonly isItalic: boolean
}

/** A citation as plain text. */
export const citationText = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escaped = (text: string): string => text.replace(/[&<>]/g, (character) => escapes[character]!)

/** A citation as HTML, italics kept, for who pastes it into a word processor. */
export const citationHtml = (runs: readonly Run[]): string =>
  `<p>${runs.map(({ text, isItalic }) => (isItalic ? `<i>${escaped(text)}</i>` : escaped(text))).join('')}</p>`
