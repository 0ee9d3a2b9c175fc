/** What a message is filled from, of the context that vue-i18n gives. */
interface MessageContext {
  named(key: string): unknown
  plural(forms: string[]): string
}

type Part = (context: MessageContext) => string

const PLACE = /\{(\w+)\}/

/** The pieces of a form: what stands between places is text, a place is a named value. */
const partsOf = (form: string): Part[] =>
  form.split(PLACE).map((piece, index) => (index % 2 === 0 ? () => piece : (context) => String(context.named(piece))))

/**
 * Compiles the messages that this site writes: named values (`{n}`) and the forms of a plural (`none | one | many`).
 * vue-i18n's own compiler knows more (links, lists, modifiers) and weighs ten times as much in every page.
 */
export function compileMessage(message: string): (context: MessageContext) => string {
  const forms = message.split(' | ').map(partsOf)
  return (context) => {
    const written = forms.map((parts) => parts.map((part) => part(context)).join(''))
    return written.length === 1 ? written[0]! : context.plural(written)
  }
}
